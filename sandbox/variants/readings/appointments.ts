import { combine } from '../../behaviour/combine.js';
import { given } from '../../behaviour/handlers.js';
import { refusals, saying } from '../../behaviour/replies.js';
import { at } from '../../behaviour/scope.js';
import { startOfDay } from '../../practice/uk-time.js';
import { updates } from '../../server/interactions.js';
import { badRequest, does, invalid, variantsOf } from './row.js';

const bookingRules =
  /are not adjacent|do not match the slots|in the past|participant is not|is kept for|The body is a |Patient\/\S+ does not exist/;

/** An appointment of today counts as one to come until midnight. */
const untilMidnight = () =>
  at(
    [...updates, 'read-an-appointment'],
    given(({ now, id = '' }, practice) => {
      const start = practice.appointments.find(id)?.start;
      const today = startOfDay(now).toJSDate();
      return start !== undefined && start >= today && start < now ? { now: start } : {};
    }),
  );

/** Appointments and free slots at the edges of what interpretations permit. */
export const appointmentReadings = variantsOf([
  [
    'readings.today-is-to-come',
    'An appointment of today can be read, amended and cancelled until midnight.',
    ['APPT-A-1'],
    ['APPT-READ-013', 'APPT-AMEND-012', 'APPT-CANC-009'],
    ['read-an-appointment', ...updates],
    untilMidnight,
  ],
  [
    'readings.times-in-utc',
    'New appointments are shown in UTC.',
    ['APPT-A-5'],
    ['APPT-BOOK-143'],
    ['book-an-appointment'],
    does('booking.times-in-utc'),
  ],
  [
    'readings.bookings-refused-otherwise',
    'Bookings that break a rule are refused as malformed requests, and malformed ones as invalid.',
    ['APPT-A-2', 'APPT-I-105', 'APPT-I-106', 'FND-A-21', 'FND-A-22'],
    ['APPT-BOOK-112', 'APPT-BOOK-105', 'APPT-BOOK-113'],
    ['book-an-appointment'],
    () =>
      at(
        'book-an-appointment',
        combine([refusals(invalid, saying(/not well-formed/)), refusals(badRequest, saying(bookingRules))]),
      ),
  ],
  [
    'readings.bookings-taken-loosely',
    'A booking is taken with elements that profile or FHIR do not know, and without the time of its making.',
    ['APPT-A-31', 'APPT-I-107', 'APPT-I-108'],
    ['APPT-BOOK-063', 'APPT-BOOK-093', 'APPT-BOOK-114'],
    ['book-an-appointment'],
    does(
      'booking.created-guessed',
      'booking.prohibited-elements-dropped',
      'booking.identifier-parts-dropped',
      'booking.unknown-elements-dropped',
    ),
  ],
  [
    'readings.updates-refused-otherwise',
    'Invalid updates are refused as malformed ones, malformed ones as invalid, unknown ones as of no patient.',
    ['APPT-A-2', 'APPT-A-11', 'APPT-A-16', 'APPT-I-121', 'APPT-I-122', 'APPT-I-123', 'FND-A-21', 'FND-A-22'],
    [
      ...['APPT-AMEND-042', 'APPT-AMEND-044', 'APPT-AMEND-055', 'APPT-AMEND-057', 'APPT-AMEND-063'],
      ...['APPT-AMEND-064', 'APPT-AMEND-067', 'APPT-CANC-021', 'APPT-CANC-035', 'APPT-CANC-036'],
      ...['APPT-CANC-037', 'APPT-CANC-042', 'APPT-CANC-043'],
    ],
    [...updates],
    () =>
      at(
        updates,
        combine([
          refusals({ status: 422, code: 'INVALID_PARAMETER' }, ({ status }) => status === 400),
          refusals(badRequest, 'INVALID_RESOURCE'),
          refusals({ code: 'PATIENT_NOT_FOUND' }, 'NO_RECORD_FOUND'),
        ]),
      ),
  ],
  [
    'readings.updates-with-another-channel',
    'An update with another delivery channel or practitioner role is taken, and they are left as they were.',
    ['APPT-A-13'],
    ['APPT-AMEND-043', 'APPT-CANC-036'],
    [...updates],
    does('amend.channel-and-role-ignored', 'cancel.channel-and-role-ignored'),
  ],
  [
    'readings.no-id-finds-nothing',
    'A read without an id is answered with an empty list.',
    ['APPT-A-41'],
    ['APPT-READ-014'],
    ['read-an-appointment'],
    does('read.no-id-empty-list'),
  ],
  [
    'readings.retrievals-refused-otherwise',
    'A wrong period is refused as a malformed request, and an unknown patient as an unknown record.',
    ['APPT-I-141', 'APPT-I-143'],
    ['APPT-RETR-043', 'APPT-RETR-044', 'APPT-RETR-046'],
    ['retrieve-a-patients-appointments'],
    () =>
      at(
        'retrieve-a-patients-appointments',
        combine([
          refusals(badRequest, saying(/past cannot be requested|must be sent twice.*found [^,"]+"/)),
          refusals({ code: 'NO_RECORD_FOUND' }, 'PATIENT_NOT_FOUND'),
        ]),
      ),
  ],
  [
    'readings.retrievals-served-loosely',
    'A third start is ignored, and a partial date completed.',
    ['APPT-I-142'],
    ['APPT-RETR-016', 'APPT-RETR-019', 'APPT-RETR-032'],
    ['retrieve-a-patients-appointments'],
    does('retrieve.third-ignored', 'retrieve.partial-dates'),
  ],
  [
    'readings.slot-searches-refused-otherwise',
    'A wrong parameter of a slot search is refused as a malformed request.',
    ['APPT-I-101'],
    ['APPT-SLOTS-071'],
    ['search-for-free-slots'],
    () => at('search-for-free-slots', refusals(badRequest, 'INVALID_PARAMETER')),
  ],
  [
    'readings.reversed-period-served',
    'A slot search whose period ends before it starts is one of the day of its start.',
    ['APPT-I-102'],
    ['APPT-SLOTS-037'],
    ['search-for-free-slots'],
    does('slots.reversed-period-widened'),
  ],
  [
    'readings.seconds-not-counted',
    'A slot search of two weeks and a second is one of two weeks.',
    ['APPT-I-109'],
    ['APPT-SLOTS-065', 'APPT-SLOTS-150'],
    ['search-for-free-slots'],
    does('slots.seconds-not-counted'),
  ],
]);
