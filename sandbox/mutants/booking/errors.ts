import { answers } from '../../behaviour/handlers.js';
import { refusals } from '../../behaviour/replies.js';
import { objects } from '../../wire/json.js';
import { type MutantRow, mutantsAt } from '../row.js';

const table: readonly MutantRow[] = [
  [
    'booking.duplicate-as-invalid',
    'Answers 422 INVALID_RESOURCE for a slot that is taken.',
    ['APPT-BOOK-097', 'APPT-BOOK-098', 'APPT-BOOK-099', 'APPT-BOOK-106'],
    () => refusals({ status: 422, code: 'INVALID_RESOURCE', issue: 'invalid' }, 'DUPLICATE_REJECTED'),
  ],
  [
    'booking.duplicate-as-conflict',
    'Gives the 409 of a taken slot the issue type conflict.',
    ['APPT-BOOK-098', 'API-ERR-025'],
    () => refusals({ issue: 'conflict' }, 'DUPLICATE_REJECTED'),
  ],
  [
    'booking.duplicate-without-its-code',
    'Names INVALID_RESOURCE with the status 409 for a slot that is taken.',
    ['APPT-BOOK-097', 'APPT-BOOK-098', 'APPT-BOOK-099'],
    () => refusals({ code: 'INVALID_RESOURCE' }, 'DUPLICATE_REJECTED'),
  ],
  [
    'booking.invalid-as-bad-request',
    'Answers 400 BAD_REQUEST for a booking that breaks a rule.',
    ['APPT-BOOK-112'],
    () => refusals({ status: 400, code: 'BAD_REQUEST' }, 'INVALID_RESOURCE'),
  ],
  [
    'booking.unknown-reference-as-not-found',
    'Answers 404 NO_RECORD_FOUND for a reference that leads nowhere.',
    ['APPT-BOOK-105'],
    () => refusals({ status: 404, code: 'NO_RECORD_FOUND', issue: 'not-found' }, 'REFERENCE_NOT_FOUND'),
  ],
  [
    'booking.unknown-patient-as-400',
    'Answers PATIENT_NOT_FOUND for what is not there, with the status 400.',
    ['APPT-BOOK-105', 'API-ERR-015'],
    () => refusals({ status: 400, code: 'PATIENT_NOT_FOUND', issue: 'not-found' }, 'REFERENCE_NOT_FOUND'),
  ],
  [
    'booking.malformed-as-invalid',
    'Answers 422 INVALID_RESOURCE for a body that is not well formed.',
    ['APPT-BOOK-113'],
    () => refusals({ status: 422, code: 'INVALID_RESOURCE' }, 'BAD_REQUEST'),
  ],
  [
    'booking.malformed-breaks-down',
    'Breaks down over a body that is not well formed: 500.',
    ['APPT-BOOK-102', 'APPT-BOOK-113'],
    () => refusals({ status: 500, code: 'INTERNAL_SERVER_ERROR', issue: 'processing' }, 'BAD_REQUEST'),
  ],
  [
    'booking.missing-profile-breaks-down',
    'Breaks down over a resource that asserts no profile: 500.',
    ['APPT-BOOK-029', 'API-FHIR-061'],
    () =>
      answers((request, practice, ordinary) => {
        const asserted = [request.body, ...objects(request.body?.contained)].every((one) => one?.meta);
        if (!asserted) throw new Error('A profile is missing');
        return ordinary(request, practice);
      }),
  ],
  [
    'booking.issue-types-wrong',
    'Gives every refusal the issue type processing.',
    [...['APPT-BOOK-098', 'APPT-BOOK-112', 'API-ERR-025', 'API-ERR-027', 'API-ERR-029'], 'API-ERR-035'],
    () => refusals({ issue: 'processing' }),
  ],
];

/** Bookings that are refused, but not as they should be. */
export const errorMutants = mutantsAt('book-an-appointment', table);
