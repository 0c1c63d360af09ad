import { breaking, saying } from '../../behaviour/replies.js';
import { mutantsAt } from '../row.js';

/** Retrievals just outside of what an interpretation permits. */
export const edgeMutants = mutantsAt('retrieve-a-patients-appointments', [
  [
    'retrieve.past-breaks-down',
    'Breaks down over a period that begins in the past: 500.',
    ['APPT-RETR-004', 'APPT-RETR-020', 'APPT-RETR-024', 'APPT-RETR-043', 'APPT-GEN-024'],
    breaking(saying(/in the past cannot be requested/)),
  ],
  [
    'retrieve.third-start-breaks-down',
    'Breaks down over a third start: 500.',
    ['APPT-RETR-016', 'APPT-RETR-044'],
    breaking(saying(/must be sent twice.*found [^,"]+, [^,"]+, /)),
  ],
  [
    'retrieve.partial-date-breaks-down',
    'Breaks down over a start that is a year, or a year and month: 500.',
    ['APPT-RETR-019', 'APPT-RETR-032', 'APPT-RETR-044'],
    breaking(saying(/must be sent twice.*found [^"]*[gl]e\d{4}(-\d{2})?[,"]/)),
  ],
  [
    'retrieve.unknown-patient-breaks-down',
    'Breaks down over a retrieval for a patient who is not there: 500.',
    ['APPT-RETR-046'],
    breaking('PATIENT_NOT_FOUND'),
  ],
]);
