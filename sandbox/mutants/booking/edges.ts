import { change } from '../../behaviour/element.js';
import { breaking, each, saying } from '../../behaviour/replies.js';
import { headers } from '../../behaviour/writing.js';
import { type MutantRow, mutantsAt } from '../row.js';

const table: readonly MutantRow[] = [
  [
    'booking.past-breaks-down',
    'Breaks down over a booking that begins in the past: 500.',
    ['APPT-BOOK-002', 'APPT-BOOK-008', 'APPT-BOOK-009', 'APPT-SLOTS-041', 'APPT-BOOK-112'],
    breaking(saying(/in the past cannot be booked/)),
  ],
  [
    'booking.rules-break-down',
    'Breaks down over a booking whose times are not those of its slots: 500.',
    ['APPT-BOOK-103', 'APPT-BOOK-112'],
    breaking(saying(/do not match the slots/)),
  ],
  [
    'booking.prohibited-breaks-down',
    'Breaks down over elements that the profile leaves out: 500.',
    ['APPT-BOOK-093', 'APPT-BOOK-100', 'APPT-BOOK-101', 'APPT-BOOK-112'],
    breaking(saying(/must not be sent/)),
  ],
  [
    'booking.unknown-element-breaks-down',
    'Breaks down over an element that FHIR does not know: 500.',
    ['APPT-BOOK-114', 'APPT-BOOK-112'],
    breaking(saying(/is not an element (known here|of Appointment)/)),
  ],
  [
    'booking.unknown-patient-breaks-down',
    'Breaks down over a booking for a patient who is not there: 500.',
    ['APPT-BOOK-096', 'APPT-BOOK-115', 'APPT-BOOK-105'],
    breaking(saying(/Patient\/\S+ does not exist/)),
  ],
  [
    'booking.created-missing-breaks-down',
    'Breaks down over a booking that does not say when it was created: 500.',
    ['APPT-BOOK-028', 'APPT-BOOK-063', 'APPT-BOOK-112', 'APPT-BOOK-114'],
    breaking(saying(/Appointment\.created is missing/)),
  ],
  [
    'booking.type-breaks-down',
    'Breaks down over a body that is no Appointment: 500.',
    ['APPT-BOOK-114', 'APPT-BOOK-112'],
    breaking(saying(/The body is a /)),
  ],
  [
    'booking.content-location-of-another',
    'Names another appointment in Content-Location than the one that it booked.',
    ['APPT-GEN-055', 'API-FHIR-079'],
    headers(({ 'Content-Location': _, ...given }) => ({
      ...given,
      'Content-Location': 'Appointment/another-one/_history/1',
    })),
  ],
  [
    'booking.created-no-time',
    'Says in words when an appointment was made.',
    ['APPT-BOOK-141', 'APPT-BOOK-143'],
    each(
      'Appointment',
      change('created', () => 'just now'),
    ),
  ],
];

/** Bookings just outside of what an interpretation permits. */
export const edgeMutants = mutantsAt('book-an-appointment', table);
