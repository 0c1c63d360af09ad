import type { SoughtAnswer } from '../../../checks/responses/found.js';
import type { ResponseSubject } from '../../model/check.js';
import type { Scenario } from '../scenario.js';
import { workingResource } from '../setUp.js';
import { findRegistered } from './patientSearches.js';
import { knownPatient, persona, searchForPatient } from './patients.js';

/** Enough Patients to see how a provider fills them, without searching for everybody. */
const lookedAt = 4;

/** Patients for checks of what they hold, by the sentence; blocks when they cannot be had. */
export const patientsSeen: Readonly<Record<string, (scenario: Scenario) => Promise<ResponseSubject[]>>> = {
  'a consumer finds patients': (scenario) =>
    inTurn(persona(scenario, 'bookable').slice(0, lookedAt), (number) => findOne(scenario, number)),
  'a consumer reads patients': (scenario) =>
    inTurn(persona(scenario, 'bookable').slice(0, lookedAt), (number) => readPatient(scenario, number)),
  'a consumer finds a patient who was registered': async (scenario) => [await findRegistered(scenario)],
  'a consumer finds a patient whose record is complete': async (scenario) => [
    await findOne(scenario, persona(scenario, 'complete')),
  ],
  'a consumer reads a patient whose record is complete': async (scenario) => [
    await readPatient(scenario, persona(scenario, 'complete')),
  ],
};

/** Finds a patient by NHS number and reads them; blocks the scenario when either does not work. */
export async function readPatient(scenario: Scenario, nhsNumber: string): Promise<SoughtAnswer> {
  const answer = await readFound(scenario, nhsNumber);
  workingResource(scenario, answer, 'Patient');
  return answer;
}

/** Finds a patient as set-up, and reads them. */
export async function readFound(scenario: Scenario, nhsNumber: string): Promise<SoughtAnswer> {
  const { id } = await knownPatient(scenario, nhsNumber);
  const answer = await scenario.send({ interaction: 'read-a-patient', id });
  return { ...answer, sought: { reference: `Patient/${id}`, identifier: nhsNumber } };
}

/** Sends a reading whose URL ends where the id would stand; the same with an id has to work. */
export async function readWithoutId(scenario: Scenario): Promise<ResponseSubject> {
  const { id } = await knownPatient(scenario, persona(scenario, 'bookable')[0] ?? '');
  return scenario.send({ interaction: 'read-a-patient', id }, (prepared) => ({
    ...prepared,
    url: prepared.url.slice(0, prepared.url.lastIndexOf('/') + 1),
  }));
}

/** Acts on each in turn, one at a time, to spare the provider. */
export async function inTurn<T, R>(items: readonly T[], act: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (const item of items) results.push(await act(item));
  return results;
}

async function findOne(scenario: Scenario, nhsNumber: string): Promise<ResponseSubject> {
  const answer = await searchForPatient(scenario, nhsNumber);
  workingResource(scenario, answer, 'Bundle');
  return answer;
}
