import { textOf } from '../../support/kernel/textOf.js';
import { resourceIn } from '../../support/model/body.js';
import type { Check, ResponseSubject } from '../../support/model/check.js';
import { isSuccess } from '../../support/model/exchange.js';
import { observation, oneOf } from '../../support/model/observe.js';
import { accepts } from '../responses/acceptance.js';
import { refuses } from '../responses/refusal.js';
import { carriedResources } from '../standing/resources.js';

/** Why a search by business identifier has to be refused. */
interface SearchRefusal {
  key: string;
  sentence: string;
  /** The one search that it concerns; all of them, when absent. */
  only?: string;
  /** The one search of which no row says it. */
  never?: string;
}

const [organisation, practitioner, location, patient] = [
  'find-an-organisation',
  'find-a-practitioner',
  'find-a-location',
  'find-a-patient',
] as const;
const searches = [organisation, practitioner, location, patient] as const;

export const searchRefusals: readonly SearchRefusal[] = [
  {
    key: 'unknown-system',
    sentence: 'the search is refused, because the system of its identifier is not supported',
  },
  {
    key: 'system-case',
    sentence: 'the search is refused, because the system of its identifier is a URI, and so case-sensitive',
  },
  {
    key: 'impossible-value',
    sentence: 'the search is refused, because the value of its identifier has an impossible form',
  },
  {
    key: 'check-digit',
    sentence: 'the search is refused, because its identifier has a wrong check digit',
    only: patient,
  },
  {
    key: 'no-system',
    sentence: 'the search is refused, because its identifier has no system',
    never: location,
  },
  {
    key: 'no-value',
    sentence: 'the search is refused, because its identifier has no value',
    never: location,
  },
  {
    key: 'no-identifier',
    sentence: 'the search is refused, because identifier is mandatory',
  },
  {
    key: 'name-case',
    sentence:
      'the search is refused, because the names of parameters are case-sensitive, and so identifier is missing',
  },
  {
    key: 'repeated',
    sentence: 'the search is refused, because identifier may be given only once',
  },
];

/** The check of a refusal at an interaction; none where it does not concern it. */
export const refusalOf = ({ key, sentence, only, never }: SearchRefusal, interaction: string): Check[] =>
  (only ?? interaction) === interaction && never !== interaction
    ? [refuses({ id: `${interaction}.refuses.${key}`, sentence })]
    : [];

/** That a search which matches nothing is answered with an empty searchset, and not with an error. */
export const findsNothing = (interaction: string): Check => ({
  id: `${interaction}.nothing-found`,
  title: 'answers 200 with an empty searchset when nothing matches',
  *observe({ exchange, body }: ResponseSubject) {
    const { status } = exchange.response;
    yield observation('status', isSuccess(status), '200', status);
    const resource = resourceIn(body);
    yield oneOf('Bundle.type', resource?.type, ['searchset']);
    const found = carriedResources(body).map(
      ({ value }) => `${textOf(value.resourceType)}/${textOf(value.id)}`,
    );
    yield observation('Bundle.entry', found.length === 0, 'no entry', found.join(', ') || undefined);
  },
});

/** That search parameters which the specification does not know change nothing. */
export const ignoresUnknown = (interaction: string): Check =>
  accepts({ status: 200, resourceType: 'Bundle' })({
    id: `${interaction}.accepts.unknown-parameters`,
    sentence: 'the search is accepted, because unknown parameters are ignored',
  });

/** That the practice is one Organization, and not one for each of its surgeries. */
export const onePractice: Check = {
  id: `${organisation}.one-practice`,
  title: 'the practice is a single Organization',
  *observe({ body }) {
    if (body.kind !== 'resource') return;
    const found = carriedResources(body).map(
      ({ value }) => `${textOf(value.resourceType)}/${textOf(value.id)}`,
    );
    yield observation('Bundle.entry', found.length === 1, 'one Organization', found.join(', ') || undefined);
  },
};

/** Every check of this file. */
export const searchChecks: readonly Check[] = [
  ...searches.flatMap((interaction) => [
    ...searchRefusals.flatMap((refusal) => refusalOf(refusal, interaction)),
    ignoresUnknown(interaction),
  ]),
  ...[organisation, practitioner, location].map(findsNothing),
  onePractice,
];
