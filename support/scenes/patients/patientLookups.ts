import { wrongNhsNumbers } from '../../../checks/patients/wrongNumbers.js';
import { systems } from '../../../checks/vocabulary.js';
import type { QueryParameter } from '../../http/query.js';
import type { Lookup } from '../directory/lookups.js';
import type { Scenario } from '../scenario.js';
import { findPatient, persona } from './patients.js';

/** Requests for the first of the bookable patients, by the sentence that sends them as set-up. */
export const patientLookups: Readonly<Record<string, (scenario: Scenario) => Promise<Lookup>>> = {
  'a consumer who searches for a patient with success': async (scenario) => {
    const [value = ''] = persona(scenario, 'bookable');
    return {
      request: { interaction: 'find-a-patient', query: [['identifier', `${systems.nhsNumber}|${value}`]] },
      sought: { identifier: value },
      identifier: { system: systems.nhsNumber, value },
    };
  },
  'a consumer who reads a patient with success': async (scenario) => {
    const { id } = await findPatient(scenario, persona(scenario, 'bookable')[0] ?? '');
    return { request: { interaction: 'read-a-patient', id }, sought: { reference: `Patient/${id}` } };
  },
};

type Change = (identifier: { system: string; value: string }) => readonly QueryParameter[];

/** Searches that only those for patients have, by the sentence. */
export const patientSearchChanges: Readonly<Record<string, Change>> = {
  'the consumer repeats it with an NHS number of nine digits': numbered(wrongNhsNumbers.nineDigits),
  'the consumer repeats it with an NHS number of eleven digits': numbered(wrongNhsNumbers.elevenDigits),
  'the consumer repeats it with an NHS number with letters in it': numbered(wrongNhsNumbers.letters),
  'the consumer repeats it with an NHS number with symbols in it': numbered(wrongNhsNumbers.symbols),
  'the consumer repeats it with a word for an NHS number': numbered(wrongNhsNumbers.aWord),
  'the consumer repeats it with an NHS number whose check digit is wrong': numbered(
    wrongNhsNumbers.wrongCheckDigit,
  ),
  'the consumer repeats it with an identifier of the system of ODS codes': ({ value }) => [
    ['identifier', `${systems.odsOrganisation}|${value}`],
  ],
};

function numbered(spoil: (nhsNumber: string) => string): Change {
  return ({ system, value }) => [['identifier', `${system}|${spoil(value)}`]];
}
