import type { FilterSearches, RestrictionSearches } from '../../../checks/slots/filters.js';
import type { SlotSearch, Window } from '../../../checks/slots/search.js';
import type { Scenario } from '../scenario.js';
import { workingResource } from '../setUp.js';
import { plainParameters } from './findSlots.js';
import { type Filters, filterParameters, restriction } from './searchFilters.js';
import { withoutSearchFilters } from './slotRequests.js';
import { days, searchForSlots } from './slots.js';

const types = ['urgent-care', 'gp-practice'] as const;

/** The same period searched with each combination of the consumer's own type and ODS code. */
export async function searchWithEachFilter(scenario: Scenario): Promise<FilterSearches> {
  const { type, odsCode: code } = scenario.run.config.consumer.organisation;
  const window = days(scenario, 1, 7);
  const none = await filtered(scenario, window, {});
  const withType = await filtered(scenario, window, { type });
  const withCode = await filtered(scenario, window, { code });
  const both = await filtered(scenario, window, { type, code });
  return { exchange: both.exchange, none, type: withType, code: withCode, both };
}

/** The day of provider.yaml with slots for one organisation type: its type alone, and what does not meet it. */
export async function searchTypeRestriction(scenario: Scenario): Promise<RestrictionSearches> {
  const { day, to } = restriction(scenario, 'organisationType');
  const other = types.find((type) => type !== to) ?? '';
  const code = scenario.run.config.consumer.organisation.odsCode;
  return searchRestriction(scenario, day, { type: to }, [{ type: other }, { code }, { type: other, code }]);
}

/** The day of provider.yaml with slots for certain ODS codes: one of them alone, and what does not meet it. */
export async function searchCodeRestriction(scenario: Scenario): Promise<RestrictionSearches> {
  const { day, to } = restriction(scenario, 'odsCodes');
  const { odsCode } = scenario.run.config.consumer.organisation;
  const others = to.includes(odsCode)
    ? []
    : [{ code: odsCode }, ...types.map((type) => ({ type, code: odsCode }))];
  return searchRestriction(scenario, day, { code: to[0] ?? '' }, [
    ...types.map((type) => ({ type })),
    ...others,
  ]);
}

async function searchRestriction(
  scenario: Scenario,
  day: number,
  filter: Filters,
  others: readonly Filters[],
): Promise<RestrictionSearches> {
  const window = days(scenario, day, day);
  const unfiltered = await filtered(scenario, window, {});
  const matching = await filtered(scenario, window, filter);
  const searches = [];
  for (const one of others)
    searches.push({ sent: described(one), search: await filtered(scenario, window, one) });
  return { exchange: matching.exchange, filter: described(filter), unfiltered, matching, others: searches };
}

async function filtered(scenario: Scenario, window: Window, filters: Filters): Promise<SlotSearch> {
  const plain = await plainParameters(scenario, window);
  const bare = withoutSearchFilters(plain, window);
  const search = await searchForSlots(scenario, window, [...bare, ...filterParameters(filters)]);
  workingResource(scenario, search, 'Bundle');
  return search;
}

const described = ({ type, code }: Filters): string =>
  [type && `the organisation type ${type}`, code && `the ODS code ${code}`].filter(Boolean).join(' and ') ||
  'no search filter';
