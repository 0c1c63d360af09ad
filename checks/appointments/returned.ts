import type { JsonObject } from '../../support/kernel/select.js';
import type { Observation } from '../../support/model/check.js';
import type { BookingPlan } from '../booking/booking.js';

/** An appointment as some answer holds it: that to a booking, an update or a read, or an entry of a Bundle. */
export interface Returned {
  /** Where in the answer it is: `Appointment`, `Bundle.entry[2].resource`. */
  at: string;
  resource: JsonObject;
  /** What was booked, where this run booked it. */
  booked?: Pick<BookingPlan, 'appointment' | 'slots'>;
}

/** What one rule sees of an appointment; nothing where it needs the booking and does not have it. */
export type Look = (returned: Returned) => Iterable<Observation>;
