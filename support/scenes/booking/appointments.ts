import type { Booking, BookingPlan, KnownPatient } from '../../../checks/booking/booking.js';
import type { OwnAppointment } from '../../../checks/updates/update.js';
import { Blocked, Omitted } from '../../model/signals.js';
import { mayRest, takeRested } from '../diary/atRest.js';
import { fact } from '../facts.js';
import type { SlotWish } from '../leasing.js';
import { leasePatient } from '../patients/patients.js';
import type { Scenario } from '../scenario.js';
import { bookedAppointment } from './bookedAppointment.js';
import { book, planBooking, takenBooking } from './bookings.js';

/** The appointment that a scenario amends or cancels. */
export const theAppointment = fact<OwnAppointment>("the scenario's own appointment");

/** How a scenario wants its appointment: which slots, and how its booking differs from the plain one. */
export interface OwnWish extends SlotWish {
  vary?: (plan: BookingPlan) => BookingPlan;
  patient?: KnownPatient;
  slots?: BookingPlan['slots'];
  send?: (plan: BookingPlan) => Promise<Booking>;
}

/**
 * Books an appointment as set-up; it is cancelled when the scenario ends. A 409 may come of others who use the provider
 * at the same time, so another slot is tried once.
 *
 * @throws Blocked when no appointment could be booked
 */
export async function bookOwn(scenario: Scenario, wish: OwnWish = {}): Promise<OwnAppointment> {
  const { vary = (plan) => plan, send = (plan) => book(scenario, plan), ...slots } = wish;
  const patient = wish.patient ?? (await leasePatient(scenario));
  const attempt = async (): Promise<Booking> =>
    send(vary(await planBooking(scenario, { ...slots, patient })));
  const first = await attempt();
  const booking = first.exchange.response.status === 409 ? await attempt() : first;
  const id = takenBooking(scenario, booking);
  return { id, plan: booking.plan, resource: await bookedAppointment(scenario, booking) };
}

/**
 * An appointment that has only to be there, whoever booked it: one that an earlier scenario of the run left at rest, or a
 * new one. It rests again at the end, unless something but a refusal came to it.
 *
 * @throws Blocked when none is at rest and none could be booked
 */
export async function haveOwn(
  scenario: Scenario,
  wish: Pick<OwnWish, 'patient'> = {},
): Promise<OwnAppointment> {
  const { authorisation, personas } = scenario.run.config;
  // Where patients are the users, which of them it is decides what may be refused.
  if (authorisation || scenario.visited) return bookOwn(scenario, wish);
  const people = wish.patient ? [wish.patient.nhsNumber] : personas.bookable;
  const taken = await takeRested(scenario, people);
  if (taken && 'id' in taken) return taken;
  return mayRest(scenario, await bookOwn(scenario, { ...wish, ...taken }));
}

/**
 * Books an appointment in a way that a provider may refuse.
 *
 * @param refused what it means when the booking is refused, in words for a reader
 * @throws Omitted when it is
 */
export async function bookIfTaken(
  scenario: Scenario,
  wish: OwnWish,
  refused: string,
): Promise<OwnAppointment> {
  try {
    return await bookOwn(scenario, wish);
  } catch (error) {
    if (error instanceof Blocked && error.by.endpoint === 'book-an-appointment')
      throw new Omitted(`${refused}: ${error.message}`);
    throw error;
  }
}
