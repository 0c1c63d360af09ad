import { at, when } from '../../behaviour/scope.js';
import type { Fault } from '../fault.js';

/** Faults of sessions that span interactions and practices. */
export const journeyFaults: readonly Fault[] = [
  {
    id: 'journeys.second-practice-books-nothing',
    description: 'Books at one practice of the federation only.',
    breaks: ['APPT-GEN-067', 'APPT-GEN-068'],
    endpoints: [],
    behaviour: () =>
      when(
        ({ site }) => site.practice.organisation.odsCode === 'B81016',
        at('book-an-appointment', { reply: () => ({ status: 403 }) }),
      ),
  },
];
