import type { SoughtAnswer } from '../../../checks/responses/found.js';
import type { ResponseSubject } from '../../model/check.js';
import type { Scenario } from '../scenario.js';
import { workingResource } from '../setUp.js';
import { shared } from '../shared.js';
import { findRegistered } from './patientSearches.js';
import { knownPatient, persona, searchForPatient } from './patients.js';

/** Enough Patients to see how a provider fills them, without searching for everybody. */
const lookedAt = 4;

/** An answer that holds Patients; where it is a reading, by which NHS number it was found. */
export type SeenPatient = ResponseSubject & Partial<SoughtAnswer>;

/** Patients for checks of what they hold, by the sentence; blocks when they cannot be had. */
export const patientsSeen: Readonly<Record<string, (scenario: Scenario) => Promise<SeenPatient[]>>> = {
  'a consumer finds patients': lasting((scenario) =>
    inTurn(persona(scenario, 'bookable').slice(0, lookedAt), (number) => findOne(scenario, number)),
  ),
  'a consumer reads patients': lasting((scenario) =>
    inTurn(persona(scenario, 'bookable').slice(0, lookedAt), (number) => readPatient(scenario, number)),
  ),
  'a consumer finds a patient who was registered': async (scenario) => [await findRegistered(scenario)],
  'a consumer finds a patient whose record is complete': lasting(async (scenario) => [
    await findOne(scenario, persona(scenario, 'complete')),
  ]),
  'a consumer reads a patient whose record is complete': lasting(async (scenario) => [
    await readPatient(scenario, persona(scenario, 'complete')),
  ]),
};

/** Patients whom the run does not register or change: scenarios share what was seen of them. */
function lasting(
  see: (scenario: Scenario) => Promise<SeenPatient[]>,
): (scenario: Scenario) => Promise<SeenPatient[]> {
  return shared(see, (seen) => seen);
}

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
