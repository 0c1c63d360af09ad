import { entries } from '../../behaviour/replies.js';
import { parameterAs } from '../../behaviour/requests.js';
import { seeingSlots } from '../../behaviour/views.js';
import { mutantsAt } from '../row.js';

/** A bound that is a time, moved by so many seconds; a date stays what it is. */
const movedBy = (seconds: number) => (value: string) => {
  const [, prefix = '', time = ''] = /^(..)(.*T.*)$/.exec(value) ?? [];
  if (!time) return value;
  const moment = new Date(Date.parse(time.replace(' ', '+')) + seconds * 1000);
  return `${prefix}${moment.toISOString().slice(0, 19)}+00:00`;
};

/** Mutants that are wrong by little at the bounds of a search. */
export const limitMutants = mutantsAt('search-for-free-slots', [
  [
    'slots.start-excluded',
    'A Slot that begins when the period does is left out.',
    ['APPT-SLOTS-029'],
    parameterAs('start', movedBy(1)),
  ],
  [
    'slots.end-excluded',
    'A Slot that ends when the period does is left out.',
    ['APPT-SLOTS-029'],
    parameterAs('end', movedBy(-1)),
  ],
  [
    'slots.at-most-ten',
    'No more than ten Slots are returned.',
    ['APPT-SLOTS-001', 'APPT-SLOTS-079', 'APPT-SLOTS-084'],
    entries((resources) => {
      const slots = resources.filter(({ resourceType }) => resourceType === 'Slot').slice(10);
      return resources.filter((one) => !slots.includes(one));
    }),
  ],
  [
    'slots.organisation-types-overlooked',
    'Slots that are kept for a type of organisation are returned to all.',
    ['APPT-SLOTS-083', 'APPT-AVAIL-017', 'APPT-AVAIL-020'],
    seeingSlots(({ restriction, ...slot }) =>
      restriction?.odsCodes ? { ...slot, restriction: { odsCodes: restriction.odsCodes } } : slot,
    ),
  ],
  [
    'slots.ods-codes-overlooked',
    'Slots that are kept for certain organisations are returned to all.',
    ['APPT-SLOTS-083', 'APPT-AVAIL-014', 'APPT-AVAIL-017', 'APPT-AVAIL-021'],
    seeingSlots(({ restriction, ...slot }) =>
      restriction?.organisationType
        ? { ...slot, restriction: { organisationType: restriction.organisationType } }
        : slot,
    ),
  ],
]);
