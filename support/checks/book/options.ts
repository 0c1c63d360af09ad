import { firstText, selectText } from '../../fhir/select.js';
import { ownDescription, ownId } from '../../world/bookingAdjustments.js';
import type { Booking } from '../../world/bookings.js';
import type { Check } from '../check.js';
import { observation } from '../observe.js';
import { created } from './answer.js';

/** That a booking which uses something permitted is taken. */
export function bookedWith(...requirements: readonly string[]): Check<Booking> {
  return {
    id: `book.accepts.${requirements[0]}`,
    title: 'takes a booking that is permitted in this form',
    requirements,
    *observe({ exchange }) {
      const { status } = exchange.response;
      yield observation('status', status === 201, '201', status);
    },
  };
}

/** By the words of the scenario: permitted forms of a booking, and the rows that permit them. */
export const accepted: Readonly<Record<string, Check<Booking>>> = {
  'a booking in the form of the example is taken': bookedWith('APPT-BOOK-090'),
  'a booking without practitioner is taken': bookedWith('APPT-BOOK-069'),
  'a booking with practitioner is taken': bookedWith('APPT-GEN-027'),
  'a booking with delivery channel and practitioner role is taken': bookedWith('APPT-BOOK-091'),
  'a booking without delivery channel and practitioner role is taken': bookedWith('APPT-BOOK-091'),
  'a booking without organisation type is taken': bookedWith('APPT-BOOK-061', 'APPT-BOOK-091'),
  'a booking with organisation type is taken': bookedWith('APPT-BOOK-061', 'APPT-BOOK-091'),
  'a booking without service descriptions is taken': bookedWith('APPT-BOOK-092'),
  'a booking for the temporary patient is taken': bookedWith('APPT-BOOK-117', 'APPT-GEN-070', 'APPT-GEN-067'),
};

/** That the consumer's own service descriptions are not stored; refusing them is permitted too (ambiguity A-14). */
export const ignored: Check<Booking> = {
  id: 'book.own-descriptions-ignored',
  title: 'never stores service descriptions that the consumer sends',
  requirements: ['APPT-BOOK-092'],
  interpretation: 'APPT-A-14',
  *observe(booking) {
    const { status } = booking.exchange.response;
    yield observation(
      'status',
      status === 201 || (status >= 400 && status < 500),
      '201, or a refusal (4xx)',
      status,
    );
    const resource = created(booking);
    if (resource?.resourceType !== 'Appointment') return;
    const texts = [
      ...selectText(resource, 'serviceType.text'),
      ...selectText(resource, 'serviceCategory.text'),
    ];
    for (const { path, value } of texts)
      yield observation(
        `Appointment.${path}`,
        value !== ownDescription,
        "the provider's own description",
        value,
      );
  },
};

/** That the server assigns the logical id: an id that was sent is ignored, or the booking refused. */
export const serverAssignsId: Check<Booking> = {
  id: 'book.server-assigns-id',
  title: 'assigns the logical id itself',
  requirements: ['APPT-BOOK-147'],
  *observe(booking) {
    const { status } = booking.exchange.response;
    yield observation(
      'status',
      status === 201 || (status >= 400 && status < 500),
      '201, or a refusal (4xx)',
      status,
    );
    const id = firstText(created(booking), 'id');
    if (status === 201)
      yield observation('Appointment.id', id !== undefined && id !== ownId, 'an id of the provider', id);
  },
};
