import type { Check } from '../../support/model/check.js';
import { isSuccess } from '../../support/model/exchange.js';
import { observation } from '../../support/model/observe.js';
import type { SoughtAnswer } from '../responses/found.js';
import { ofType, referenceTo } from '../slots/each.js';

/** Searches by an identifier that is of something else than what is searched for: a site, or its organisation. */
export const siteChecks: readonly Check<SoughtAnswer>[] = [
  {
    id: 'find-an-organisation.by-site',
    title: 'the practice is found by its site',
    observe: (answer) => finds(answer, 'Organization'),
  },
  {
    id: 'find-a-location.by-organisation',
    title: 'the locations of the organisation are found',
    observe: (answer) => finds(answer, 'Location'),
  },
];

/** That the search is served, and brings what is sought where its id is known, or else anything of the type. */
function* finds({ exchange, sought, ...answer }: SoughtAnswer, type: string) {
  const { status } = exchange.response;
  yield observation('status', isSuccess(status), '200', status);
  if (!isSuccess(status)) return;
  const found = ofType({ exchange, ...answer }, type).map(({ value }) => referenceTo(value));
  const wanted = 'reference' in sought ? sought.reference : undefined;
  const isThere = wanted === undefined ? found.length > 0 : found.includes(wanted);
  yield observation('Bundle.entry', isThere, wanted ?? `a ${type}`, found.join(', ') || undefined);
}
