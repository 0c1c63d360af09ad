import type { SoughtAnswer } from '../../checks/responses/found.js';
import { systems } from '../../checks/vocabulary.js';
import { firstText, type JsonObject, selectObjects } from '../kernel/select.js';
import { bookedAppointment } from './booking/bookedAppointment.js';
import { type Booking, type BookingPlan, book, planBooking, takenBooking } from './booking/bookings.js';
import { amendedText } from './diary/texts.js';
import { findPatient, persona } from './patients/patients.js';
import { retrieveFor } from './retrieval/retrievals.js';
import type { Scenario } from './scenario.js';
import { entriesOfType, firstId, workingResource } from './setUp.js';
import { Omitted } from './signals.js';
import { referencesFound } from './slots/slotReferences.js';
import { days, searchForSlots } from './slots/slots.js';
import { cancelled } from './updates/cancellation.js';

/** The plainest request of each endpoint that gateways send, with its set-up, by the sentence that sends it. */
export const gatewayRequests: Readonly<Record<string, (scenario: Scenario) => Promise<SoughtAnswer>>> = {
  'a consumer searches for the practice by its ODS code': async (scenario) => ({
    ...(await searchForPractice(scenario)),
    sought: { identifier: scenario.run.config.endpoint.odsCode },
  }),
  'a consumer reads the practice that it found by its ODS code': async (scenario) => {
    const id = firstId(scenario, await searchForPractice(scenario), 'Organization');
    return read(scenario, 'read-an-organisation', `Organization/${id}`);
  },
  'a consumer searches for a practitioner by SDS user id': async (scenario) => {
    const sdsUserId = await sdsUserIdFound(scenario);
    const answer = await scenario.send({
      interaction: 'find-a-practitioner',
      query: [['identifier', `${systems.sdsUserId}|${sdsUserId}`]],
    });
    return { ...answer, sought: { identifier: sdsUserId } };
  },
  'a consumer reads a practitioner that free slots lead to': async (scenario) =>
    read(scenario, 'read-a-practitioner', await first(scenario, 'Practitioner')),
  'a consumer reads a location that free slots lead to': async (scenario) =>
    read(scenario, 'read-a-location', await first(scenario, 'Location')),
  'a consumer searches for a patient by NHS number': async (scenario) => {
    const nhsNumber = bookable(scenario);
    const answer = await scenario.send({
      interaction: 'find-a-patient',
      query: [['identifier', `${systems.nhsNumber}|${nhsNumber}`]],
    });
    return { ...answer, sought: { identifier: nhsNumber } };
  },
  'a consumer reads a patient that it found by NHS number': async (scenario) => {
    const { id } = await findPatient(scenario, bookable(scenario));
    return read(scenario, 'read-a-patient', `Patient/${id}`);
  },
  'a consumer retrieves the appointments of a patient who has one': async (scenario) => {
    const { plan, reference } = await booked(scenario);
    return { ...(await retrieveFor(scenario, plan)), sought: { reference } };
  },
  'a consumer reads an appointment': async (scenario) => {
    const { reference } = await booked(scenario);
    return read(scenario, 'read-an-appointment', reference);
  },
  'a consumer amends the description of an appointment': async (scenario) => {
    const { reference, booking } = await booked(scenario);
    const appointment = await bookedAppointment(scenario, booking);
    const description = amendedText(scenario);
    return update(scenario, 'amend-an-appointment', reference, { ...appointment, description });
  },
  'a consumer cancels an appointment': async (scenario) => {
    const { reference, booking } = await booked(scenario);
    const appointment = await bookedAppointment(scenario, booking);
    const profile = scenario.run.specification.profiles.byType.Appointment;
    return update(scenario, 'cancel-an-appointment', reference, cancelled(appointment, profile));
  },
};

const bookable = (scenario: Scenario): string => persona(scenario, 'bookable')[0] ?? '';

const first = async (scenario: Scenario, type: 'Practitioner' | 'Location'): Promise<string> =>
  (await referencesFound(scenario, type))[0] ?? '';

/** The SDS user id that provider.yaml names, else that of a practitioner whom free slots lead to. */
export async function sdsUserIdFound(scenario: Scenario): Promise<string> {
  const held = scenario.run.config.practice.practitioner?.sdsUserId;
  if (held !== undefined) return held;
  const search = await searchForSlots(scenario, days(scenario, 1, 13));
  const bundle = workingResource(scenario, search, { status: 200, resourceType: 'Bundle' });
  const ids = entriesOfType(bundle, 'Practitioner').flatMap(({ value }) =>
    selectObjects(value, 'identifier').filter((identifier) => identifier.value.system === systems.sdsUserId),
  );
  const found = firstText(ids[0]?.value, 'value');
  if (!found)
    throw new Omitted(
      'provider.yaml names no practice.practitioner, and no free slot of the next two weeks leads to a practitioner with an SDS user id',
    );
  return found;
}

/** The practice, sought by the ODS code of the configuration. */
export const searchForPractice = (scenario: Scenario) =>
  scenario.send({
    interaction: 'find-an-organisation',
    query: [['identifier', `${systems.odsOrganisation}|${scenario.run.config.endpoint.odsCode}`]],
  });

async function read(scenario: Scenario, interaction: string, reference: string): Promise<SoughtAnswer> {
  const id = reference.slice(reference.indexOf('/') + 1);
  return { ...(await scenario.send({ interaction, id })), sought: { reference } };
}

/** A booking of this scenario's own; it is cancelled when the scenario ends. */
async function booked(
  scenario: Scenario,
): Promise<{ plan: BookingPlan; reference: string; booking: Booking }> {
  const plan = await planBooking(scenario);
  const booking = await book(scenario, plan);
  const id = takenBooking(scenario, booking);
  return { plan, reference: `Appointment/${id}`, booking };
}

async function update(
  scenario: Scenario,
  interaction: string,
  reference: string,
  resource: JsonObject,
): Promise<SoughtAnswer> {
  const version = firstText(resource, 'meta.versionId');
  const answer = await scenario.send({
    interaction,
    id: reference.slice('Appointment/'.length),
    body: { resource },
    ...(version ? { ifMatch: `W/"${version}"` } : {}),
  });
  return { ...answer, sought: { reference } };
}
