import { selectText } from '../../support/kernel/select.js';
import type { Check } from '../../support/model/check.js';
import { observation, quote } from '../../support/model/observe.js';
import { interactionsWith } from '../interactions.js';
import { explanation, refuses } from '../responses/refusal.js';
import type { ReadReferences } from '../slots/references.js';
import { resolves } from '../slots/references.js';
import { carriedResources } from '../standing/resources.js';

/** That a reading by an id which nothing has, or which is no id, is refused. */
export const refusesUnknownId = (interaction: string): Check =>
  refuses({
    id: `${interaction}.refuses.unknown-id`,
    sentence: 'the reading is refused, because nothing has that id',
  });

/** That an id in other letters is another id. What returns nothing under it, without an error, knows that too. */
export function refusesOtherCase(interaction: string): Check {
  const check = refuses({
    id: `${interaction}.refuses.other-case`,
    sentence: 'the reading is refused, because ids are case-sensitive',
  });
  return {
    ...check,
    *observe(answer, terms) {
      const isRefused = answer.exchange.response.status >= 400;
      if (isRefused || carriedResources(answer.body).length > 0) yield* check.observe(answer, terms);
    },
  };
}

/** That an error comes together with an OperationOutcome, as the Foundations page recommends for each interaction. */
export const carriesOutcome = (interaction: string): Check[] =>
  explanation.slice(0, 1).map((check) => ({
    ...check,
    id: `${interaction}.error-carries-outcome`,
  }));

/** That what an answer holds or refers to can be read by its logical id. */
export const canBeRead = (interaction: string): Check<ReadReferences> =>
  resolves({
    id: `${interaction}.readable`,
    title: 'each of them can be read by its logical id',
  });

/** Readings of Organizations that Locations refer to, and the practice that the service root URL names. */
export interface ManagedBy extends ReadReferences {
  odsCode: string;
}

/** That the surgeries of a practice are managed by the practice itself. */
export const managedByPractice: Check<ManagedBy> = {
  id: 'read-a-location.managed-by-practice',
  title: 'the managing organisation is the practice itself',
  *observe({ read, odsCode }) {
    for (const { reference, body } of read) {
      const codes = body.kind === 'resource' ? selectText(body.resource, 'identifier.value') : [];
      yield observation(
        `${reference}.identifier.value`,
        codes.some(({ value }) => value === odsCode),
        odsCode,
        codes.map(({ value }) => value).join(', ') || quote(body.kind),
      );
    }
  },
};

/** Every check of this file. */
export const readChecks: readonly Check<never>[] = [
  ...interactionsWith(({ kind }) => kind === 'read').flatMap((interaction) => [
    refusesUnknownId(interaction),
    refusesOtherCase(interaction),
  ]),
  ...interactionsWith(({ recommendsOutcome = false }) => recommendsOutcome).flatMap(carriesOutcome),
  ...interactionsWith(({ leadsOn = false }) => leadsOn).map(canBeRead),
  managedByPractice,
];
