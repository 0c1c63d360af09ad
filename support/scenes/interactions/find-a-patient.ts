import { persona } from '../patients/patients.js';
import type { Scenario } from '../scenario.js';
import { type InteractionScene, type Lookup, search, sendLookup } from './interaction.js';

const key = 'find-a-patient';

/** The NHS number of the first of the bookable patients. */
export const somebody = (scenario: Scenario): string => persona(scenario, 'bookable')[0] ?? '';

const byNhsNumber = (scenario: Scenario): Lookup => search(key, 'nhsNumber', somebody(scenario));

export const findAPatient: InteractionScene = {
  key,
  parts: async ({ scenario }) => byNhsNumber(scenario).request,
  gateway: {
    'a consumer searches for a patient by NHS number': (scenario) =>
      sendLookup(scenario, byNhsNumber(scenario)),
  },
  lasting: true,
  lookups: {
    'a consumer who searches for a patient with success': async (scenario) => byNhsNumber(scenario),
  },
};
