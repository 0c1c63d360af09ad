import type { Booking, BookingPlan } from '../../../checks/booking/booking.js';
import { Omitted } from '../../model/signals.js';
import { book, planBooking, takenBooking } from '../booking/bookings.js';
import type { Scenario } from '../scenario.js';
import { hasStatus, type InteractionScene } from './interaction.js';

export const bookAnAppointment: InteractionScene = {
  key: 'book-an-appointment',
  parts: async (stage) => ({ body: { resource: (await stage.booking()).appointment } }),
  send: async (stage, { interaction: _, ...request }, change) => {
    const booking = await book(stage.scenario, await stage.booking(), request, change);
    stage.booked(booking);
    if (hasStatus(booking, 409)) throw new Omitted('somebody else took the slot that was to be booked');
    return booking;
  },
};

/** A booking of a scenario's own; it is cancelled when the scenario ends. */
export async function booked(
  scenario: Scenario,
): Promise<{ plan: BookingPlan; id: string; reference: string; booking: Booking }> {
  const plan = await planBooking(scenario);
  const booking = await book(scenario, plan);
  const id = takenBooking(scenario, booking);
  return { plan, id, reference: `Appointment/${id}`, booking };
}
