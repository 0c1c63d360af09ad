import type { Check } from '../../support/model/check.js';
import { observation } from '../../support/model/observe.js';
import { slotsOf } from './comparison.js';
import type { FreeSlot, SlotSearch } from './search.js';

/** A search whose period begins or ends at, just before or just after a slot that is known to be free. */
export interface BoundSearch {
  exchange: { id: string };
  slot: FreeSlot;
  search: SlotSearch;
}

/** Where the bounds of a period lie: on the instant, and bounds belong to the period. */
export const boundChecks: readonly Check<BoundSearch>[] = [
  {
    id: 'slots.bounds.inclusive',
    title: 'the Slot that starts and ends with the period is returned',
    *observe({ slot, search }) {
      const reference = `Slot/${slot.id}`;
      const found = slotsOf(search).has(reference);
      yield observation(
        'Bundle.entry',
        found,
        `${reference}, ${slot.start} to ${slot.end}`,
        found ? reference : undefined,
      );
    },
  },
  {
    id: 'slots.bounds.start',
    title: 'the Slot that starts before the period is not returned',
    observe: notReturned,
  },
  {
    id: 'slots.bounds.end',
    title: 'the Slot that ends after the period is not returned',
    observe: notReturned,
  },
];

function* notReturned({ slot, search }: BoundSearch) {
  const reference = `Slot/${slot.id}`;
  const found = slotsOf(search).has(reference);
  yield observation(
    'Bundle.entry',
    !found,
    `not ${reference}, ${slot.start} to ${slot.end}`,
    found ? reference : undefined,
  );
}
