import type { Extension, Parameters, Patient } from 'fhir/r3.js';
import type { BookingPlan } from '../../../checks/booking/booking.js';
import { extensions, systems } from '../../../checks/vocabulary.js';
import type { Demographics } from '../../config/provider.js';
import type { JsonObject } from '../../kernel/select.js';
import { planBooking } from '../booking/bookings.js';
import { findPatient, isRegistered, leasePerson, persona } from '../patients/patients.js';
import type { Scenario } from '../scenario.js';
import { blockedBy } from '../setUp.js';

/** A booking for somebody whom this run registers temporarily; an earlier run may have registered them already. */
export async function planForTemporaryPatient(scenario: Scenario): Promise<BookingPlan> {
  const people = persona(scenario, 'unregistered');
  const nhsNumber = await leasePerson(
    scenario,
    'unregistered',
    people.map((one) => one.nhsNumber),
  );
  const person = people.find((one) => one.nhsNumber === nhsNumber);
  if (person) await register(scenario, person);
  return planBooking(scenario, { patient: await findPatient(scenario, nhsNumber) });
}

/** Registers a person as set-up; somebody already registered will do. */
async function register(scenario: Scenario, person: Demographics): Promise<void> {
  const answer = await scenario.send({
    interaction: 'register-a-patient',
    body: { resource: registration(person, scenario.run.specification.profiles.byType.Patient ?? '') },
  });
  const { status } = answer.exchange.response;
  if (status === 200 || status === 409 || (await isRegistered(scenario, person.nhsNumber))) return;
  throw blockedBy(scenario, answer, '200 for a temporary registration');
}

/** The Parameters of a registration with the elements that the page demands and recommends. */
export function registration(person: Demographics, profile: string): JsonObject {
  const patient = {
    resourceType: 'Patient',
    meta: { profile: [profile] },
    identifier: [{ extension: [verified], system: systems.nhsNumber, value: person.nhsNumber }],
    name: [{ use: 'official', family: person.family, given: [person.given] }],
    gender: person.gender,
    birthDate: person.birthDate,
  } satisfies Patient;
  const parameter = [{ name: 'registerPatient', resource: patient }];
  return { resourceType: 'Parameters', parameter } satisfies Parameters;
}

/** The profile demands it of every NHS number, those that are sent included. */
const verified = {
  url: extensions.nhsNumberVerification,
  valueCodeableConcept: {
    coding: [{ system: systems.nhsNumberVerification, code: '01', display: 'Number present and verified' }],
  },
} satisfies Extension;
