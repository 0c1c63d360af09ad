import { randomUUID } from 'node:crypto';
import type { Appointment, AppointmentParticipant, Organization } from 'fhir/r3.js';
import type { Booking, BookingPlan, KnownPatient } from '../../../checks/booking/booking.js';
import type { FreeSlot } from '../../../checks/slots/search.js';
import { extensions, systems } from '../../../checks/vocabulary.js';
import { asDateTime, inLondon } from '../../fhir/londonTime.js';
import type { PreparedRequest, RequestPlan } from '../../http/request.js';
import type { JsonObject } from '../../kernel/select.js';
import type { ResponseSubject } from '../../model/check.js';
import { headerValue, isSuccess } from '../../model/exchange.js';
import { leave } from '../diary/atRest.js';
import { bearsMark, claim, type OwnBooking, remember, textsIn } from '../diary/ownBookings.js';
import { knownOf } from '../diary/restored.js';
import { isRefused, settle, type Unsettled } from '../diary/settlement.js';
import { testText } from '../diary/texts.js';
import { leaseSlots, type SlotWish } from '../leasing.js';
import { leasePatient } from '../patients/patients.js';
import type { Scenario } from '../scenario.js';
import { blockedBy } from '../setUp.js';
import { bookingOf } from './secondHand.js';

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
  const { participants, participantTypes, reason, organisation } = scenario.run.specification.bookings;
  const actors = {
    Patient: `Patient/${patient.id}`,
    // Who holds the session is named where it is known.
    Practitioner: first?.schedule.practitioner,
    Location: first?.schedule.location ?? '',
  };
  return {
    resourceType: 'Appointment',
    meta: { profile: [scenario.run.specification.profiles.byType.Appointment ?? ''] },
    ...(organisation
      ? {
          contained: [bookingOrganisation(scenario)],
          extension: [{ url: extensions.bookingOrganisation, valueReference: { reference: '#1' } }],
        }
      : {}),
    status: 'booked',
    description: testText(scenario),
    start: first?.start ?? '',
    end: last?.end ?? '',
    slot: slots.map(({ id }) => ({ reference: `Slot/${id}` })),
    created: asDateTime(inLondon(new Date())),
    comment: `Conformance test ${scenario.identity.id}`,
    ...(reason ? { reason: [{ text: reasonText(scenario) }] } : {}),
    participant: participants.flatMap((type) =>
      actors[type] === undefined ? [] : [participant(actors[type], participantTypes[type])],
    ),
  } satisfies Appointment;
}

/**
 * Sends a booking. The ledger knows of it before it leaves; what comes of it, whatever the answer says, is found out and
 * undone at the end of the scenario, however that ends.
 */
export async function book(
  scenario: Scenario,
  plan: BookingPlan,
  request: Partial<RequestPlan> = {},
  change?: (prepared: PreparedRequest) => PreparedRequest,
): Promise<Booking> {
  const body = request.body ?? { resource: plan.appointment };
  const own = ownBooking(scenario, plan, body);
  const { booking } = own;
  const { coordinator } = scenario.run;
  const here = scenario.visited;
  const practice = here ? { practice: here.endpoint.odsCode } : {};
  const scenarioId = scenario.identity.id;
  await coordinator.call('ledger', { ...own, kind: 'intended', scenario: scenarioId, ...practice });
  await coordinator.call('ledger', { kind: 'sent', booking });
  const settleLater = (state: Partial<Unsettled>): void =>
    scenario.atEnd(() => scenario.at(here, () => settle(scenario, [{ ...own, ...state }])));
  const send = () => scenario.send({ interaction: 'book-an-appointment', ...request, body }, change);
  const answer = await bookingOf(scenario, plan.slots, send).catch(async (error: unknown) => {
    const exchange = scenario.exchanges.at(-1) ?? '';
    await coordinator.call('ledger', { kind: 'answered', booking, exchange });
    settleLater({});
    throw error;
  });
  const { id: exchange, response } = answer.exchange;
  const appointment = bookedId(answer);
  const named = appointment === undefined ? {} : { appointment };
  const { status } = response;
  await coordinator.call('ledger', { kind: 'answered', booking, exchange, status, ...named });
  if (appointment !== undefined) {
    claim(scenario, appointment, own);
    // Undoing begins with what the answer shows: a provider that shows it wrongly later has to cancel it all the same.
    if (answer.body.kind === 'resource' && answer.body.resource.id === appointment)
      remember(scenario, appointment, { resource: answer.body.resource, exchange });
    scenario.atEnd(() => scenario.at(here, () => leave(scenario, own, appointment)));
  } else if (!isRefused({ state: 'answered', status })) settleLater({ status });
  return { ...answer, plan };
}

/** What the ledger is to hold of a booking. */
function ownBooking(
  scenario: Scenario,
  plan: BookingPlan,
  body: NonNullable<RequestPlan['body']>,
): OwnBooking {
  return {
    booking: randomUUID(),
    ...knownOf(plan),
    at: new Date().toISOString(),
    marked: bearsMark(scenario, body),
    texts: textsIn(body),
  };
}

/**
 * Sends a sound booking whose success is needed, or whose 409 a check is to judge.
 *
 * @throws Blocked when the booking fails otherwise
 */
export async function soundBooking(scenario: Scenario, plan: BookingPlan): Promise<Booking> {
  const booking = await book(scenario, plan);
  const { status } = booking.exchange.response;
  if (isSuccess(status) || status === 409) return booking;
  throw blockedBy(scenario, booking, '201 for a sound booking');
}

/** The id of a booking that must have been taken; blocks the scenario when it was not. */
export function takenBooking(scenario: Scenario, booking: Booking): string {
  const id = bookedId(booking);
  if (isSuccess(booking.exchange.response.status) && id !== undefined) return id;
  throw blockedBy(scenario, booking, '201 for the booking');
}

/** The id of what a 2xx answer says it created, by its body or, with return=minimal, by `Location`. */
export function bookedId({ exchange, body }: ResponseSubject): string | undefined {
  if (exchange.response.status < 200 || exchange.response.status >= 300) return undefined;
  if (body.kind === 'resource' && typeof body.resource.id === 'string' && body.resource.id !== '')
    return body.resource.id;
  const location = headerValue(exchange.response.headers, 'location');
  return /\/Appointment\/([^/]+)/.exec(location ?? '')?.[1];
}

function bookingOrganisation({ run }: Scenario) {
  const { odsCode, name, phone, type } = run.config.consumer.organisation;
  return {
    resourceType: 'Organization',
    id: '1',
    meta: { profile: [run.specification.profiles.byType.Organization ?? ''] },
    identifier: [{ system: systems.odsOrganisation, value: odsCode }],
    ...(run.specification.bookings.organisationType
      ? { type: [{ coding: [{ system: systems.organisationType, code: type }] }] }
      : {}),
    name,
    telecom: [{ system: 'phone', value: phone, use: 'work' }],
  } satisfies Organization;
}

/** Why a patient books, in the patient's words. */
const reasonText = ({ identity }: Scenario): string => `A test reason of ${identity.id}`;

type ParticipantType = { system: string; code: string; display: string };

const participant = (reference: string, coding?: ParticipantType) =>
  ({
    ...(coding ? { type: [{ coding: [{ ...coding }] }] } : {}),
    actor: { reference },
    status: 'accepted',
  }) satisfies AppointmentParticipant;
