import { set } from '../behaviour/element.js';
import { body } from '../behaviour/replies.js';
import { at } from '../behaviour/scope.js';
import type { Variant } from './variant.js';

/** What 1.2.9 permits. */
export const variants129: readonly Variant[] = [
  {
    id: 'statement.version-of-the-example',
    description: 'The statement has the version of the published example, 1.2.7.',
    permittedBy: ['APPT-N-1'],
    warns: ['FND-CAP-009', 'APPT-GEN-062'],
    endpoints: ['get-the-capability-statement'],
    behaviour: () => at('get-the-capability-statement', body(set('version', '1.2.7'))),
  },
  {
    id: 'practice.twenty-roles-and-no-visits',
    description: 'The practice has the roles of 1.2.7 alone, and visits nobody.',
    permittedBy: ['APPT-N-2', 'APPT-N-3'],
    endpoints: ['search-for-free-slots', 'book-an-appointment'],
    behaviour: () => ({
      practice({ schedules, slots }) {
        for (const it of schedules.all()) if (it.role === 'R1110') schedules.update({ ...it, role: 'R1590' });
        for (const it of slots.all()) if (it.channel === 'Visit') slots.update({ ...it, channel: 'Video' });
      },
    }),
  },
];
