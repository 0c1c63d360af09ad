import type { KnownPatient } from '../../../checks/booking/booking.js';
import { systems } from '../../../checks/vocabulary.js';
import { type Persona, personaFacts } from '../../config/personas.js';
import type { Personas } from '../../config/provider.js';
import type { RequestPlan } from '../../http/request.js';
import { select } from '../../kernel/select.js';
import type { ResponseSubject } from '../../model/check.js';
import { isSuccess } from '../../model/exchange.js';
import { Omitted } from '../../model/signals.js';
import { endRest } from '../diary/atRest.js';
import type { Scenario } from '../scenario.js';
import { blockedBy, entriesOfType, workingResource } from '../setUp.js';
import { configuredPatient, foundPatients } from './configuredPatients.js';

/** A persona of the configuration; the scenario is omitted, naming the persona and what it must be like, without it. */
export function persona<K extends Persona>(scenario: Scenario, key: K): NonNullable<Personas[K]> {
  const value = scenario.run.config.personas[key];
  if (value === undefined || (Array.isArray(value) && value.length === 0))
    throw new Omitted(`provider.yaml names no persona personas.${key}: ${personaFacts[key].is}`);
  return value as NonNullable<Personas[K]>;
}

/**
 * Leases one of the bookable patients for this scenario alone, of whom nothing of the run is left in the diary, and finds
 * its logical id; waits for none.
 */
export async function leasePatient(scenario: Scenario): Promise<KnownPatient> {
  const nhsNumber = await leasePerson(scenario, 'bookable', bookable(scenario));
  await endRest(scenario, nhsNumber);
  return knownPatient(scenario, nhsNumber);
}

/** Where patients are the users, tokens that must be refused are those of the first of them. */
function bookable(scenario: Scenario): readonly string[] {
  const people = persona(scenario, 'bookable');
  return scenario.run.config.authorisation ? people : spread(people, scenario.identity.id);
}

/** The same people, beginning at another one for each scenario, so that no patient's diary takes all of the bookings. */
export function spread(people: readonly string[], scenario: string): string[] {
  const first = Number(scenario.replace(/\D/g, '')) % people.length || 0;
  return [...people.slice(first), ...people.slice(0, first)];
}

/** The patient who dissents from sharing, for this scenario alone. */
export async function leaseDissenter(scenario: Scenario): Promise<KnownPatient> {
  const nhsNumber = persona(scenario, 'dissenting');
  return knownPatient(scenario, await leasePerson(scenario, 'dissenting', [nhsNumber]));
}

/** Leases one of the people of a persona by NHS number; omits the scenario when others use them all. */
export async function leasePerson(
  scenario: Scenario,
  key: Persona,
  numbers: readonly string[],
): Promise<string> {
  const [leased] =
    (await scenario.run.coordinator.call('lease', {
      holder: scenario.identity.id,
      candidates: numbers.map((number) => [`Patient/${number}`]),
    })) ?? [];
  if (!leased)
    throw new Omitted(
      `all ${numbers.length} people of personas.${key} are in use: name more, or use fewer workers`,
    );
  return leased.slice('Patient/'.length);
}

/** Searches for a patient by NHS number. */
export const searchForPatient = (
  scenario: Scenario,
  nhsNumber: string,
  request: Partial<RequestPlan> = {},
): Promise<ResponseSubject> => scenario.send({ ...patientSearch(nhsNumber), ...request });

const patientSearch = (nhsNumber: string): RequestPlan => ({
  interaction: 'find-a-patient',
  query: [['identifier', `${systems.nhsNumber}|${nhsNumber}`]],
});

/** Whether the practice knows a person as an active patient. */
export async function isRegistered(scenario: Scenario, nhsNumber: string): Promise<boolean> {
  const answer = await searchForPatient(scenario, nhsNumber);
  const bundle = workingResource(scenario, answer, 'Bundle');
  const isFound = entriesOfType(bundle, 'Patient').length > 0;
  const { id: exchange } = answer.exchange;
  // Whoever is not registered now, and is in the end, was registered by this run.
  if (!isFound)
    await scenario.run.coordinator.call('ledger', {
      kind: 'notRegistered',
      nhsNumber,
      scenario: scenario.identity.id,
      exchange,
    });
  return isFound;
}

/** Finds a patient by NHS number as set-up; where no interaction finds patients, the configuration knows them. */
export async function findPatient(scenario: Scenario, nhsNumber: string): Promise<KnownPatient> {
  if (scenario.run.specification.roles['find-patient'] === undefined)
    return configuredPatient(scenario, nhsNumber);
  const answer = await searchForPatient(scenario, nhsNumber);
  // That percent-encoded characters are understood is for the search's own scenarios to judge.
  const id = idIn(answer, nhsNumber) ?? idIn(await searchInPlainText(scenario, nhsNumber), nhsNumber);
  if (id !== undefined) {
    // Of newcomers the id may be asked for again: only whose it is stays known.
    foundPatients(scenario.run).set(`found ${id}`, { id, nhsNumber });
    return { id, nhsNumber };
  }
  workingResource(scenario, answer, 'Bundle');
  throw blockedBy(scenario, answer, `the patient ${nhsNumber} with a logical id`);
}

/** The logical id of a patient in the answer to a search; undefined where it shows none. */
function idIn({ exchange, body }: ResponseSubject, nhsNumber: string): string | undefined {
  if (!isSuccess(exchange.response.status) || body.kind !== 'resource') return undefined;
  const patient = entriesOfType(body.resource, 'Patient').find(({ value }) =>
    select(value, 'identifier.value').some((one) => one.value === nhsNumber),
  )?.value;
  return typeof patient?.id === 'string' ? patient.id : undefined;
}

/** The same search with nothing of its value percent-encoded: `identifier=https://...|9990001234`. */
const searchInPlainText = (scenario: Scenario, nhsNumber: string): Promise<ResponseSubject> =>
  scenario.send(patientSearch(nhsNumber), (request) => ({
    ...request,
    url: request.url.replace(/\?.*/, decodeURIComponent),
  }));

/** A patient who is no newcomer, found by NHS number once in a run. */
export async function knownPatient(scenario: Scenario, nhsNumber: string): Promise<KnownPatient> {
  const { run, visited } = scenario;
  // Whom the configuration knows is not asked for, and the scenario remembers whom it took last.
  if (run.specification.roles['find-patient'] === undefined) return findPatient(scenario, nhsNumber);
  const patients = foundPatients(run);
  const key = `${visited?.endpoint.odsCode ?? ''} ${nhsNumber}`;
  const patient = patients.get(key) ?? (await findPatient(scenario, nhsNumber));
  patients.set(key, patient);
  return patient;
}
