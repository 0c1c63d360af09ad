import type { FreeSlot } from '../../../checks/slots/search.js';
import { Omitted } from '../../model/signals.js';
import { leaseFirst } from '../leasing.js';
import type { Scenario } from '../scenario.js';
import { plainParameters } from './findSlots.js';
import { filterParameters, restriction } from './searchFilters.js';
import { withoutSearchFilters } from './slotRequests.js';
import { days, freeSlots, searchForSlots } from './slots.js';

/**
 * Leases a free slot that provider.yaml says is kept for certain ODS codes, which the run's own organisation is not
 * among: a search with one of these codes returns it, and a search of the run's own does not.
 */
export async function leaseRestrictedSlot(scenario: Scenario): Promise<readonly FreeSlot[]> {
  const { day, to } = restriction(scenario, 'odsCodes');
  const { odsCode } = scenario.run.config.consumer.organisation;
  if (to.includes(odsCode))
    throw new Omitted(
      `practice.restrictedSlots.odsCodes of provider.yaml names the consumer's own ${odsCode}`,
    );
  const window = days(scenario, day, day);
  const own = await plainParameters(scenario, window);
  const bare = withoutSearchFilters(own, window);
  const open = freeSlots(scenario, await searchForSlots(scenario, window, own)).map(({ id }) => id);
  const shown = await searchForSlots(scenario, window, [...bare, ...filterParameters({ code: to[0] ?? '' })]);
  const kept = freeSlots(scenario, shown).filter(({ id }) => !open.includes(id));
  const leased = await leaseFirst(
    scenario,
    kept.map((slot) => [slot]),
  );
  if (leased) return leased;
  throw new Omitted(
    `the diary shows no slot that is kept for ${to[0]} on the day that practice.restrictedSlots names`,
  );
}
