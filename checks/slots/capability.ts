import type { Check } from '../../support/model/check.js';
import { declaresIncludes, declaresInteractions, declaresParameters } from '../capability/declared.js';
import { slotLine } from '../capability/resources.js';

/** What the capability statement says of slot searches. */
export const capabilityChecks: readonly Check[] = [
  declaresInteractions('Slot', slotLine.interactions, {
    id: 'slots.capability.interaction',
    title: 'the capability statement lists the search of Slot',
  }),
  declaresParameters('Slot', slotLine.parameters, {
    id: 'slots.capability.parameters',
    title: 'the capability statement lists the search parameters of Slot with their types',
  }),
  declaresIncludes('Slot', slotLine.includes, {
    id: 'slots.capability.includes',
    title: 'the capability statement lists the includes of Slot searches',
  }),
];
