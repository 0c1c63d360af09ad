import { at, when } from '../../behaviour/scope.js';
import { mutantsOf } from '../row.js';

/** Mutants of sessions that span interactions and practices. */
export const journeyMutants = mutantsOf([
  [
    'journeys.second-practice-books-nothing',
    'Books at one practice of the federation only.',
    ['APPT-GEN-067', 'APPT-GEN-068'],
    when(
      ({ site }) => site.practice.organisation.odsCode === 'B81016',
      at('book-an-appointment', { reply: () => ({ status: 403 }) }),
    ),
  ],
]);
