import type { Booking } from '../../../checks/booking/booking.js';
import type { FreeSlot } from '../../../checks/slots/search.js';
import type { FreedSlots } from '../../../checks/updates/slots.js';
import { bookOwn } from '../booking/appointments.js';
import { book, planBooking } from '../booking/bookings.js';
import { leasePatient } from '../patients/patients.js';
import type { Scenario } from '../scenario.js';
import { blockedBy } from '../setUp.js';
import { searchAround } from '../slots/findSlots.js';
import { type Picture, picture } from '../slots/retake.js';
import { freeSlots } from '../slots/slots.js';
import { soundUpdate } from './updates.js';

/** The slots that a search of their days offers now, beside those in question. */
export async function slotsNow(scenario: Scenario, slots: readonly FreeSlot[]): Promise<FreedSlots> {
  const search = await searchAround(scenario, slots);
  const free = freeSlots(scenario, search).map(({ id }) => id);
  return { ...search, slots: slots.map(({ id }) => id), free };
}

/** @throws Blocked when the search after the cancellation does not offer the slots, so that nobody could book them */
export function mustBeFree(scenario: Scenario, freed: FreedSlots): void {
  if (freed.slots.every((id) => freed.free.includes(id))) return;
  throw blockedBy(scenario, freed, 'the slots of the cancelled appointment');
}

/** Books slots, cancels them and looks for them; again with others when somebody else was quick to book them. */
export async function searchAfterCancelling(scenario: Scenario, count: number): Promise<Picture<FreedSlots>> {
  const patient = await leasePatient(scenario);
  const wanted = `${count} adjacent free slots of one schedule, delivery channel and service type`;
  return picture(async () => {
    const own = await bookOwn(scenario, { count, wanted, patient });
    await soundUpdate(scenario, 'cancel', own);
    return slotsNow(scenario, own.plan.slots);
  });
}

/** Books a slot, cancels it and lets another patient book it; the same again with another slot. */
export async function bookAfterCancelling(scenario: Scenario): Promise<Picture<Booking>> {
  const patient = await leasePatient(scenario);
  const other = await leasePatient(scenario);
  return picture(async () => {
    const own = await bookOwn(scenario, { patient });
    await soundUpdate(scenario, 'cancel', own);
    return book(scenario, await planBooking(scenario, { patient: other, slots: own.plan.slots }));
  });
}
