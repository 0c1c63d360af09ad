import type { Booking, BookingPlan } from '../../../checks/booking/booking.js';
import type { SlotWish } from '../leasing.js';
import { leasePatient } from '../patients/patients.js';
import type { Scenario } from '../scenario.js';
import { book, planBooking, soundBooking, takenBooking } from './bookings.js';

/**
 * Plans a booking, and plans it anew with other slots when called again: others who use the provider at the same time
 * may take what was leased.
 */
export type Planner = () => Promise<BookingPlan>;

/** Bookings by one patient, who is leased once however often they are planned. */
export async function planner(scenario: Scenario, wish: SlotWish = {}): Promise<Planner> {
  const patient = await leasePatient(scenario);
  return () => planBooking(scenario, { ...wish, patient });
}

/** Bookings of a slot that another patient has booked by then. */
export async function takenSlotPlanner(scenario: Scenario): Promise<Planner> {
  const patient = await leasePatient(scenario);
  const rival = await planner(scenario);
  return async () => {
    const { before } = await bookBefore(scenario, async () => ({ before: await rival() }));
    return planBooking(scenario, { patient, slots: before.slots });
  };
}

/** Bookings of two adjacent slots, the first of which another patient has booked by then. */
export async function halfTakenPlanner(scenario: Scenario, wish: SlotWish): Promise<Planner> {
  const pair = await planner(scenario, wish);
  const rival = await leasePatient(scenario);
  return async () => {
    const prepared = await bookBefore(scenario, async () => {
      const both = await pair();
      const before = await planBooking(scenario, { patient: rival, slots: both.slots.slice(0, 1) });
      return { both, before };
    });
    return prepared.both;
  };
}

/** Makes a booking as set-up. A 409 is tried once more with another one; twice in a row it blocks the scenario. */
export async function bookBefore<P extends { before: BookingPlan }>(
  scenario: Scenario,
  prepare: () => Promise<P>,
): Promise<P> {
  const prepared = await prepare();
  const first = await soundBooking(scenario, prepared.before);
  if (!isConflict(first)) return prepared;
  const again = await prepare();
  takenBooking(scenario, await soundBooking(scenario, again.before));
  return again;
}

/** Lets another patient try to book slots that are taken. */
export async function bookByAnother(scenario: Scenario, slots: BookingPlan['slots']): Promise<Booking> {
  return book(scenario, await planBooking(scenario, { patient: await leasePatient(scenario), slots }));
}

/** A booking that has to be refused, and how to make it once more for other slots. */
export interface Trial {
  plan: Planner;
  send(plan: BookingPlan): Promise<Booking>;
}

/**
 * The sound booking after a refused one. It shows that only the fault was at fault, and that the refusal changed
 * nothing. A 409 counts only when it comes again after a second trial.
 *
 * @throws Blocked when the sound booking fails otherwise: then the refusal proves nothing
 */
export async function bookAfterRefusal(
  scenario: Scenario,
  { plan, send }: Trial,
  refused: BookingPlan,
  sound: (plan: BookingPlan) => Promise<BookingPlan>,
): Promise<Booking> {
  const first = await soundBooking(scenario, await sound(refused));
  if (!isConflict(first)) return first;
  const again = await plan();
  await send(again);
  return soundBooking(scenario, await sound(again));
}

/** Sends bookings that want the same slot at the same time; once more when somebody else was quicker than all. */
export async function race(
  scenario: Scenario,
  plans: () => Promise<readonly BookingPlan[]>,
): Promise<readonly Booking[]> {
  const run = async () => Promise.all((await plans()).map((plan) => book(scenario, plan)));
  const first = await run();
  return first.every(isConflict) ? run() : first;
}

const isConflict = ({ exchange }: Booking): boolean => exchange.response.status === 409;
