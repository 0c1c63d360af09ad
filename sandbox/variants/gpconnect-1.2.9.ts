import { set } from '../behaviour/element.js';
import { body } from '../behaviour/replies.js';
import { at } from '../behaviour/scope.js';
import type { Variant } from './variant.js';

const statement = 'get-the-capability-statement';

/** What 1.2.9 permits. */
export const variants129: readonly Variant[] = [
  {
    id: 'statement.version-of-the-example',
    description: 'The statement has the version of the published example, 1.2.7.',
    permittedBy: ['APPT-N-1'],
    warns: ['FND-CAP-009', 'APPT-GEN-062'],
    endpoints: [statement],
    behaviour: () => at(statement, body(set('version', '1.2.7'))),
  },
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
