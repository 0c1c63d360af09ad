import { set } from '../behaviour/element.js';
import { each } from '../behaviour/replies.js';
import { at } from '../behaviour/scope.js';
import type { Fault } from './fault.js';

const endpoints = ['search-for-free-slots'] as const;

/** Faults of searching for free slots. */
export const slotFaults: readonly Fault[] = [
  {
    id: 'slots.status-busy',
    description: 'Free slots are marked as busy.',
    breaks: ['APPT-SLOTS-003'],
    endpoints,
    behaviour: () => at(endpoints, each('Slot', set('status', 'busy'))),
  },
];
