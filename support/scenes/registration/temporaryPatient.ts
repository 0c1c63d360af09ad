import type { Extension } from 'fhir/r3.js';
import type { BookingPlan } from '../../../checks/booking/booking.js';
import { extensions, systems } from '../../../checks/vocabulary.js';
import type { Demographics } from '../../config/provider.js';
import type { JsonObject } from '../../kernel/select.js';
import { planBooking } from '../booking/bookings.js';
import { findPatient, isRegistered, leasePerson, persona } from '../patients/patients.js';
import type { Scenario } from '../scenario.js';
import { blockedBy } from '../setUp.js';
import { type SentForm, sentForm } from './sentForm.js';

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
    body: { resource: registration(person, sentForm(scenario.run)) },
  });
  const { status } = answer.exchange.response;
  if (status === 200 || status === 409 || (await isRegistered(scenario, person.nhsNumber))) return;
  throw blockedBy(scenario, answer, '200 for a temporary registration');
}

/** The Parameters of a registration with the elements that the page demands and recommends. */
export function registration(person: Demographics, { profile, details }: SentForm): JsonObject {
  const name = { family: person.family, given: [person.given] };
  const number = { system: systems.nhsNumber, value: person.nhsNumber };
  const patient: JsonObject = {
    resourceType: 'Patient',
    meta: { profile: [profile] },
    ...(details ? { extension: [...details] } : {}),
    identifier: [details ? number : { extension: [verified], ...number }],
    name: [details ? name : { use: 'official', ...name }],
    gender: person.gender,
    birthDate: person.birthDate,
  };
  const parameter = [{ name: 'registerPatient', resource: patient }];
  return { resourceType: 'Parameters', parameter };
}

/** The profile demands it of every NHS number, those that are sent included. */
const verified = {
  url: extensions.nhsNumberVerification,
  valueCodeableConcept: {
    coding: [{ system: systems.nhsNumberVerification, code: '01', display: 'Number present and verified' }],
  },
} satisfies Extension;
