import type { Variant } from './variant.js';

/** What 1.2.9 permits. */
export const variants129: readonly Variant[] = [
  {
    id: 'practice.twenty-roles-and-no-visits',
    description: 'The practice has the roles of 1.2.7 alone, and visits nobody.',
    permittedBy: ['APPT-N-2', 'APPT-N-3'],
    endpoints: ['search-for-free-slots', 'book-an-appointment'],
    behaviour: () => ({
      practice({ schedules, slots }) {
        for (const one of schedules.all())
          if (one.role === 'R1110') schedules.update({ ...one, role: 'R1590' });
        for (const one of slots.all())
          if (one.channel === 'Visit') slots.update({ ...one, channel: 'Video' });
      },
    }),
  },
];
