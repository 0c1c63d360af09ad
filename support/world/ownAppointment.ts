import type { JsonObject } from '../fhir/select.js';
import { bookedAppointment } from './bookedAppointment.js';
import { type BookingPlan, book, planBooking, takenBooking } from './bookings.js';
import { fact } from './facts.js';
import { leaseGroup } from './leasing.js';
import { type KnownPatient, leasePatient } from './patients.js';
import type { Scenario } from './scenario.js';
import type { FreeSlot } from './slots.js';

/** An appointment that a scenario booked for itself, and another booking that it may send. */
export interface OwnAppointment {
  id: string;
  plan: BookingPlan;
  /** As the provider last returned it. */
  current: JsonObject;
  /** For the same patient at another time. */
  spare: BookingPlan;
}

const thePatient = fact<KnownPatient>('the patient of the scenario');

/** Books for the scenario's one patient, whoever asks first leases it; the booking is cancelled when the scenario ends. */
export async function bookOwnAppointment(scenario: Scenario): Promise<OwnAppointment> {
  const patient = scenario.has(thePatient)
    ? scenario.recall(thePatient)
    : scenario.keep(thePatient, await leasePatient(scenario));
  const [first, second] = await leaseGroup(scenario, apart, 'two free slots, one after the other');
  const plan = await planBooking(scenario, { patient, slots: first ? [first] : [] });
  const booking = await book(scenario, plan);
  const id = takenBooking(scenario, booking);
  const current = await bookedAppointment(scenario, booking);
  const spare = await planBooking(scenario, { patient, slots: second ? [second] : [] });
  return { id, plan, current, spare };
}

/** Each slot with the first that begins when it is over: nobody can be at two places at once. */
function apart(slots: readonly FreeSlot[]): FreeSlot[][] {
  const starts = slots.map(({ start }) => Date.parse(start));
  return slots.flatMap((slot) => {
    const end = Date.parse(slot.end);
    const later = slots[starts.findIndex((start) => start >= end)];
    return later ? [[slot, later]] : [];
  });
}
