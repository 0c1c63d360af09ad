import { DateTime } from 'luxon';
import type { BoundSearch } from '../../../checks/slots/bounds.js';
import type { FreeSlot, Window } from '../../../checks/slots/search.js';
import { Omitted } from '../../model/signals.js';
import { leaseSlots } from '../leasing.js';
import type { Scenario } from '../scenario.js';
import { workingResource } from '../setUp.js';
import { forPeriod, writtenPeriod } from './periods.js';
import { searchForSlots, searchParameters } from './slots.js';

/** Searches around a slot that is known to be free and that nothing else of the run books, by the sentence. */
export const slotBounds: Readonly<Record<string, (scenario: Scenario) => Promise<BoundSearch>>> = {
  'a consumer searches from the start of a free slot to its end': (scenario) =>
    around(scenario, (slot) => slot),
  'a consumer searches from a second after the start of a free slot': (scenario) =>
    around(scenario, ({ from, to }) => ({ from: from.plus({ seconds: 1 }), to: to.plus({ hours: 1 }) })),
  'a consumer searches to a second before the end of a free slot': (scenario) =>
    around(scenario, ({ from, to }) => ({ from: from.minus({ hours: 1 }), to: to.minus({ seconds: 1 }) })),
};

async function around(scenario: Scenario, period: (slot: Window) => Window): Promise<BoundSearch> {
  const slot = await leaseSlot(scenario);
  const window = period({ from: DateTime.fromISO(slot.start), to: DateTime.fromISO(slot.end) });
  const parameters = forPeriod(searchParameters(scenario, window), writtenPeriod(window, 'times'));
  const search = await searchForSlots(scenario, window, parameters);
  workingResource(scenario, search, 'Bundle');
  return { exchange: search.exchange, slot, search };
}

async function leaseSlot(scenario: Scenario): Promise<FreeSlot> {
  const [slot] = await leaseSlots(scenario);
  if (!slot) throw new Omitted('the diary shows no free slot that this run does not already use');
  return slot;
}
