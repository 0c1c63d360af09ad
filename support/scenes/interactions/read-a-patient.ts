import { known } from '../known.js';
import { findRegistered } from '../patients/patientSearches.js';
import { knownPatient } from '../patients/patients.js';
import type { Scenario } from '../scenario.js';
import { somebody } from './find-a-patient.js';
import { type InteractionScene, type Lookup, reading, sendLookup } from './interaction.js';

const key = 'read-a-patient';

/** A reading of the patient whom the search by NHS number finds. */
const byNhsNumber = async (scenario: Scenario, nhsNumber: string): Promise<Lookup> =>
  reading(key, `Patient/${(await knownPatient(scenario, nhsNumber)).id}`, nhsNumber);

const found = async (scenario: Scenario): Promise<Lookup> => byNhsNumber(scenario, somebody(scenario));

const anyPatient = known(found);

/** Reads a patient as the test itself. */
export const readPatient = (scenario: Scenario, id: string) => scenario.send({ interaction: key, id });

export const readAPatient: InteractionScene = {
  key,
  parts: async ({ scenario }) => (await anyPatient(scenario)).request,
  gateway: {
    'a consumer reads a patient that it found by NHS number': async (scenario) =>
      sendLookup(scenario, await found(scenario)),
  },
  lasting: true,
  lookups: {
    'a consumer who reads a patient with success': found,
    'a consumer who reads a patient who was registered with success': async (scenario) =>
      byNhsNumber(scenario, (await findRegistered(scenario)).person.nhsNumber),
  },
};
