import type { Observation, ResponseSubject } from '../../support/model/check.js';
import { observation } from '../../support/model/observe.js';

/** Slots of an appointment, and those that a later search offers. */
export interface FreedSlots extends ResponseSubject {
  slots: readonly string[];
  free: readonly string[];
}

/** Observes that none of the slots is offered; a search that offers nothing at all shows nothing. */
export function* notOffered({ slots, free }: Pick<FreedSlots, 'slots' | 'free'>): Iterable<Observation> {
  if (free.length === 0) return;
  for (const id of slots) {
    const isOffered = free.includes(id);
    yield observation(`Slot/${id}`, !isOffered, 'not offered', isOffered ? 'offered' : 'gone');
  }
}
