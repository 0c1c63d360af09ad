import { systems } from '../checks/vocabulary.js';
import type { Demographics } from '../config/provider.js';
import type { JsonObject } from '../fhir/select.js';
import { appointmentFor, type BookingPlan } from './bookings.js';
import { leaseSlots } from './leasing.js';
import { findPatient, persona } from './patients.js';
import type { Scenario } from './scenario.js';
import { blockedBy } from './setUp.js';
import { Omitted } from './signals.js';

/** A booking for somebody whom this run registers temporarily; an earlier run may have registered them already. */
export async function planForTemporaryPatient(scenario: Scenario): Promise<BookingPlan> {
  const people = persona(scenario, 'unregistered');
  const [leased] =
    (await scenario.run.coordinator.call('lease', {
      holder: scenario.identity.id,
      candidates: people.map(({ nhsNumber }) => [`Patient/${nhsNumber}`]),
    })) ?? [];
  const person = people.find(({ nhsNumber }) => leased === `Patient/${nhsNumber}`);
  if (!person) throw new Omitted('all people of personas.unregistered are in use by other scenarios');
  await register(scenario, person);
  const patient = await findPatient(scenario, person.nhsNumber);
  const slots = await leaseSlots(scenario);
  return { patient, slots, appointment: appointmentFor(scenario, patient, slots) };
}

/** Registers a person as set-up; somebody already registered will do. */
async function register(scenario: Scenario, person: Demographics): Promise<void> {
  const answer = await scenario.send({
    interaction: 'register-a-patient',
    body: { resource: registration(person, scenario.run.specification.profiles.byType.Patient ?? '') },
  });
  const { status } = answer.exchange.response;
  if (status !== 200 && status !== 409) throw blockedBy(scenario, answer, '200 for a temporary registration');
}

/** The Parameters of a registration with the elements that the page demands and recommends. */
export function registration(person: Demographics, profile: string): JsonObject {
  return {
    resourceType: 'Parameters',
    parameter: [
      {
        name: 'registerPatient',
        resource: {
          resourceType: 'Patient',
          meta: { profile: [profile] },
          identifier: [{ system: systems.nhsNumber, value: person.nhsNumber }],
          name: [{ use: 'official', family: person.family, given: [person.given] }],
          gender: person.gender,
          birthDate: person.birthDate,
        },
      },
    ],
  };
}
