import { breaking, saying } from '../../behaviour/replies.js';
import { mutantsAt } from '../row.js';

/** Searches just outside of what an interpretation permits. */
export const edgeMutants = mutantsAt('search-for-free-slots', [
  [
    'slots.absent-parameter-breaks-down',
    'Breaks down over a search without start or end: 500.',
    ['APPT-SLOTS-014', 'APPT-SLOTS-016', 'APPT-SLOTS-038', 'APPT-SLOTS-039', 'APPT-SLOTS-071'],
    breaking(saying(/parameter '(start|end)' is missing/)),
  ],
  [
    'slots.other-status-breaks-down',
    'Breaks down over a search for slots of another status: 500.',
    ['APPT-SLOTS-020', 'APPT-SLOTS-068', 'APPT-SLOTS-071'],
    breaking(saying(/status must be/)),
  ],
  [
    'slots.reversed-period-breaks-down',
    'Breaks down over a period that ends before it starts: 500.',
    ['APPT-SLOTS-037'],
    breaking(saying(/lies before start/)),
  ],
  [
    'slots.long-period-breaks-down',
    'Breaks down over a period that is longer than two weeks: 500.',
    ['APPT-SLOTS-058', 'APPT-SLOTS-065', 'APPT-SLOTS-150', 'APPT-SLOTS-071'],
    breaking(saying(/is longer than two weeks/)),
  ],
]);
