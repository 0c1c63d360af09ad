import type { Check } from '../../support/model/check.js';
import { contactRules } from './contacts.js';
import { forbiddenRules } from './forbidden.js';
import { heldRules } from './held.js';
import { mandatoryRules } from './mandatory.js';
import { registrationRules } from './registrationDetails.js';
import { checksOf, type PatientEndpoint, patientEndpoints } from './rule.js';

/** The rules on every Patient, whichever of the three interactions returns it. */
const rules = [...mandatoryRules, ...registrationRules, ...contactRules, ...forbiddenRules];

/** Checks of every Patient that an interaction returns. */
const elementChecks = byEndpoint((endpoint) => checksOf(rules, endpoint));

/** Checks of a Patient whose record is known to hold all that is populated where available. */
const heldChecks = byEndpoint((endpoint) => checksOf(heldRules, endpoint));

/** Every check of a Patient's elements, by the interaction that returned it. */
export const patientChecks = byEndpoint((endpoint) => [...elementChecks[endpoint], ...heldChecks[endpoint]]);

function byEndpoint(checks: (endpoint: PatientEndpoint) => Check[]): Record<PatientEndpoint, Check[]> {
  const [find, read, register] = patientEndpoints;
  return { [find]: checks(find), [read]: checks(read), [register]: checks(register) };
}
