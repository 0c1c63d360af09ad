import { wrongNhsNumbers } from '../checks/patients/wrongNumbers.js';
import { systems } from '../checks/vocabulary.js';
import type { QueryParameter } from '../http/query.js';
import type { Lookup } from './lookups.js';
import { findPatient, persona } from './patients.js';
import type { Scenario } from './scenario.js';

/** Requests for the first of the bookable patients, by what follows "a consumer". */
export const patientLookups: Readonly<Record<string, (scenario: Scenario) => Promise<Lookup>>> = {
  'searches for a patient': async (scenario) => {
    const [value = ''] = persona(scenario, 'bookable');
    return {
      request: { interaction: 'find-a-patient', query: [['identifier', `${systems.nhsNumber}|${value}`]] },
      sought: { identifier: value },
      identifier: { system: systems.nhsNumber, value },
    };
  },
  'reads a patient': async (scenario) => {
    const { id } = await findPatient(scenario, persona(scenario, 'bookable')[0] ?? '');
    return { request: { interaction: 'read-a-patient', id }, sought: { reference: `Patient/${id}` } };
  },
};

/** Searches that only those for patients have, by what follows "the consumer repeats it". */
export const patientSearchChanges: Readonly<
  Record<string, (identifier: { system: string; value: string }) => readonly QueryParameter[]>
> = {
  ...Object.fromEntries(
    Object.entries(wrongNhsNumbers).map(([words, spoil]) => [
      `with ${words}`,
      ({ system, value }: { system: string; value: string }): QueryParameter[] => [
        ['identifier', `${system}|${spoil(value)}`],
      ],
    ]),
  ),
  'with an identifier of the system of ODS codes': ({ value }) => [
    ['identifier', `${systems.odsOrganisation}|${value}`],
  ],
};
