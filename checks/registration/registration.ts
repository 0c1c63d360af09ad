import type { Demographics } from '../../support/config/provider.js';
import type { JsonObject } from '../../support/kernel/select.js';
import type { Check, Observation, ResponseSubject } from '../../support/model/check.js';
import { ofType } from '../slots/each.js';

/** The answer to a registration, the Patient that was sent, and the person as PDS has them. */
export interface Registration extends ResponseSubject {
  sent: JsonObject;
  person: Demographics;
}

type Look = (patient: JsonObject, path: string, registration: Registration) => Iterable<Observation>;

/** A rule on the Patient that a registration returns: nothing to look at when it was refused. */
export const returned = (facts: Omit<Check, 'observe'>, look: Look): Check<Registration> => ({
  ...facts,
  *observe(registration) {
    for (const { path, value } of ofType(registration, 'Patient')) yield* look(value, path, registration);
  },
});
