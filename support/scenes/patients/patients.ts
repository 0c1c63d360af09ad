import type { KnownPatient } from '../../../checks/booking/booking.js';
import { systems } from '../../../checks/vocabulary.js';
import type { Personas } from '../../config/provider.js';
import type { RequestPlan } from '../../http/request.js';
import { select } from '../../kernel/select.js';
import type { ResponseSubject } from '../../model/check.js';
import { Omitted } from '../../model/signals.js';
import type { Scenario } from '../scenario.js';
import { blockedBy, entriesOfType, workingResource } from '../setUp.js';
import { configuredPatient } from './configuredPatients.js';

/** People by what they must be like: all of the configuration's personas but what is known of them besides. */
export type Persona = Exclude<keyof Personas, 'patientIds'>;

/** What the record of each has to be like. */
export const personaNeeds: Record<Persona, string> = {
  bookable: 'an active patient of the practice, NHS number verified, for whom appointments may be booked',
  unregistered: 'a person known to PDS and not registered at the practice, with demographics as on PDS',
  unknown: 'a valid NHS number that the practice does not know',
  sensitive: 'a patient whose PDS record is flagged sensitive',
  dissenting: 'an active patient who dissents from sharing',
  deceased: 'a deceased patient of the practice',
  inactive: 'a patient who has left the practice',
  seenToday: 'an active patient with an appointment of today whose time has passed by now',
  complete: 'an active patient with an address, a telephone, a contact, a language and a usual practitioner',
  known: 'an active patient, with demographics as the practice and PDS have them',
  unverified: 'an active patient whose NHS number was never verified, and whose record agrees with PDS',
  mismatchedDemographics:
    'an active patient whose NHS number was never verified, with the demographics of the other person on PDS',
  lapsed: 'a person who left the practice, with demographics as on PDS, whom the run may register again',
  deceasedOnPds: 'a person whom PDS records as dead, with demographics as on PDS',
  sensitiveOnPds: 'a person whose PDS record is flagged sensitive, with demographics as on PDS',
  invalidated: 'a person whose PDS record is flagged invalid, with demographics as on PDS',
  superseded: 'a person whose PDS record is flagged superseded, with demographics as on PDS',
  viewOnly: 'a patient who may see own appointments online, and neither book nor cancel',
  noAccess: 'a patient with online access, and none to appointments',
  notEnabled: 'a patient whose online access was never switched on',
};

/** A persona of the configuration; the scenario is omitted, naming the persona and what it must be like, without it. */
export function persona<K extends Persona>(scenario: Scenario, key: K): NonNullable<Personas[K]> {
  const value = scenario.run.config.personas[key];
  if (value === undefined || (Array.isArray(value) && value.length === 0))
    throw new Omitted(`provider.yaml names no persona personas.${key}: ${personaNeeds[key]}`);
  return value as NonNullable<Personas[K]>;
}

/** Leases one of the bookable patients for this scenario alone and finds its logical id; waits for none. */
export const leasePatient = async (scenario: Scenario): Promise<KnownPatient> =>
  findPatient(scenario, await leasePerson(scenario, 'bookable', persona(scenario, 'bookable')));

/** The patient who dissents from sharing, for this scenario alone. */
export async function leaseDissenter(scenario: Scenario): Promise<KnownPatient> {
  const nhsNumber = persona(scenario, 'dissenting');
  return findPatient(scenario, await leasePerson(scenario, 'dissenting', [nhsNumber]));
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
): Promise<ResponseSubject> =>
  scenario.send({
    interaction: 'find-a-patient',
    query: [['identifier', `${systems.nhsNumber}|${nhsNumber}`]],
    ...request,
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
  const bundle = workingResource(scenario, answer, 'Bundle');
  const patient = entriesOfType(bundle, 'Patient').find(({ value }) =>
    select(value, 'identifier.value').some((one) => one.value === nhsNumber),
  )?.value;
  if (typeof patient?.id !== 'string')
    throw blockedBy(scenario, answer, `the patient ${nhsNumber} with a logical id`);
  return { id: patient.id, nhsNumber };
}
