import { randomUUID } from 'node:crypto';
import type { Appointment, AppointmentParticipant, Organization } from 'fhir/r3.js';
import type { ResponseSubject } from '../checks/check.js';
import { extensions, systems } from '../checks/vocabulary.js';
import { asDateTime, inLondon } from '../fhir/londonTime.js';
import type { JsonObject } from '../fhir/select.js';
import type { PreparedRequest, RequestPlan } from '../http/request.js';
import { cancelBooking } from './cancellation.js';
import { leaseSlots, type SlotWish } from './leasing.js';
import { type KnownPatient, leasePatient } from './patients.js';
import type { Scenario } from './scenario.js';
import { blockedBy } from './setUp.js';
import type { FreeSlot } from './slots.js';

/** What a booking is made of: whom, when, and the resource to send. */
export interface BookingPlan {
  patient: KnownPatient;
  slots: readonly FreeSlot[];
  appointment: JsonObject;
}

/** A booking request and its answer. */
export interface Booking extends ResponseSubject {
  plan: BookingPlan;
}

/** What a booking needs; a patient or slots that are given are used, the rest is leased for the scenario alone. */
export interface BookingWish extends SlotWish {
  patient?: KnownPatient;
  slots?: readonly FreeSlot[];
}

/** A patient, slots, and the appointment that the specification's page would have sent for them. */
export async function planBooking(scenario: Scenario, wish: BookingWish = {}): Promise<BookingPlan> {
  const patient = wish.patient ?? (await leasePatient(scenario));
  const slots = wish.slots ?? (await leaseSlots(scenario, wish));
  return { patient, slots, appointment: appointmentFor(scenario, patient, slots) };
}

/** The Appointment of a booking in its plain form: everything mandatory, nothing optional but a comment. */
export function appointmentFor(
  scenario: Scenario,
  patient: KnownPatient,
  slots: readonly FreeSlot[],
): JsonObject {
  const [first] = slots;
  const last = slots.at(-1);
  return {
    resourceType: 'Appointment',
    meta: { profile: [scenario.run.specification.profiles.byType.Appointment ?? ''] },
    contained: [bookingOrganisation(scenario)],
    extension: [{ url: extensions.bookingOrganisation, valueReference: { reference: '#1' } }],
    status: 'booked',
    description: `GP Connect test ${scenario.identity.id}`,
    start: first?.start ?? '',
    end: last?.end ?? '',
    slot: slots.map(({ id }) => ({ reference: `Slot/${id}` })),
    created: asDateTime(inLondon(new Date())),
    comment: `Booked by the conformance harness, scenario ${scenario.identity.id}`,
    participant: [participant(`Patient/${patient.id}`), participant(first?.schedule.location ?? '')],
  } satisfies Appointment;
}

/**
 * Sends a booking. The ledger knows of it before it leaves; when the provider took it, it is cancelled at the end of
 * the scenario, whatever happens in between.
 */
export async function book(
  scenario: Scenario,
  plan: BookingPlan,
  request: Partial<RequestPlan> = {},
  change?: (prepared: PreparedRequest) => PreparedRequest,
): Promise<Booking> {
  const entry = { booking: randomUUID(), scenario: scenario.identity.id };
  const { coordinator } = scenario.run;
  await coordinator.call('ledger', {
    ...entry,
    kind: 'intent',
    patient: plan.patient.id,
    slots: plan.slots.map(({ id }) => id),
    at: new Date().toISOString(),
    ...(scenario.visited ? { practice: scenario.visited.endpoint.odsCode } : {}),
  });
  const answer = await scenario.send(
    { interaction: 'book-an-appointment', body: { resource: plan.appointment }, ...request },
    change,
  );
  const exchange = answer.exchange.id;
  const appointment = bookedId(answer);
  if (appointment === undefined) {
    await coordinator.call('ledger', { ...entry, kind: 'refused', exchange });
  } else {
    await coordinator.call('ledger', { ...entry, kind: 'made', appointment, exchange });
    const known = answer.body.kind === 'resource' ? answer.body.resource : undefined;
    const here = scenario.visited;
    scenario.atEnd(async () => {
      const made = { ...entry, appointment, ...(known ? { known } : {}) };
      await coordinator.call('ledger', await scenario.at(here, () => cancelBooking(scenario, made)));
    });
  }
  return { ...answer, plan };
}

/**
 * Sends a sound booking whose success is needed, or whose 409 a check is to judge.
 *
 * @throws Blocked when the booking fails otherwise
 */
export async function soundBooking(scenario: Scenario, plan: BookingPlan): Promise<Booking> {
  const booking = await book(scenario, plan);
  const { status } = booking.exchange.response;
  if (status === 201 || status === 409) return booking;
  throw blockedBy(scenario, booking, '201 for a sound booking');
}

/** The id of a booking that must have been taken; blocks the scenario when it was not. */
export function takenBooking(scenario: Scenario, booking: Booking): string {
  const id = bookedId(booking);
  if (booking.exchange.response.status === 201 && id !== undefined) return id;
  throw blockedBy(scenario, booking, '201 for the booking');
}

/** The id of what a 2xx answer created, from its body or, with return=minimal, from `Location`. */
export function bookedId({ exchange, body }: ResponseSubject): string | undefined {
  if (exchange.response.status >= 300) return undefined;
  if (body.kind === 'resource' && typeof body.resource.id === 'string') return body.resource.id;
  const location = exchange.response.headers.find(([name]) => name.toLowerCase() === 'location')?.[1];
  return /\/Appointment\/([^/]+)/.exec(location ?? '')?.[1] ?? 'unknown';
}

function bookingOrganisation({ run }: Scenario) {
  const { odsCode, name, phone, type } = run.config.consumer.organisation;
  return {
    resourceType: 'Organization',
    id: '1',
    meta: { profile: [run.specification.profiles.byType.Organization ?? ''] },
    identifier: [{ system: systems.odsOrganisation, value: odsCode }],
    type: [{ coding: [{ system: systems.organisationType, code: type }] }],
    name,
    telecom: [{ system: 'phone', value: phone, use: 'work' }],
  } satisfies Organization;
}

const participant = (reference: string) =>
  ({ actor: { reference }, status: 'accepted' }) satisfies AppointmentParticipant;
