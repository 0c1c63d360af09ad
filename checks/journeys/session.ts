import type { ResponseSubject } from '../../support/model/check.js';
import type { Booking } from '../booking/booking.js';

/** What a consumer's session came to at one practice: the booking, and the appointment read back where it was taken. */
export interface SessionStop {
  practice: string;
  booking: Booking;
  read?: ResponseSubject;
}
