import { forPeriod, type Period, periods, writtenPeriod } from './periods.js';
import type { Scenario } from './scenario.js';
import { filterParameters, unknownFilters, unknownType } from './searchFilters.js';
import { slotRequestVariations } from './slotRequests.js';
import {
  days,
  type Parameter,
  type SlotSearch,
  searchForSlots,
  searchParameters,
  type Window,
} from './slots.js';
import { type Transport, transported, transports } from './transports.js';

type Search = (scenario: Scenario) => Promise<SlotSearch>;
type Own = { type: string; code: string };

/** Searches that a provider has to serve, by what follows "a consumer searches for free slots". */
export const slotSearches: Readonly<Record<string, Search>> = {
  '': (scenario) => varied(scenario, (plain) => plain),
  ' in the first form that the specification shows': (scenario) =>
    inPeriod(scenario, writtenPeriod(week(scenario), 'dates')),
  ' in the second form that the specification shows': (scenario) =>
    inPeriod(scenario, writtenPeriod(week(scenario), 'times'), (plain) =>
      plain.filter(([name]) => name !== '_include:recurse'),
    ),
  ...each(slotRequestVariations, (words, change) => [
    ` ${words}`,
    (scenario) => varied(scenario, (plain) => change(plain, week(scenario))),
  ]),
  ...each(periods, (words, periodOf) => [
    ` over ${words}`,
    (scenario) => inPeriod(scenario, periodOf(scenario)),
  ]),
  ...each(filterings(), (words, filters) => [
    ` sending ${words}`,
    (scenario) => {
      const { type, odsCode: code } = scenario.run.config.consumer.organisation;
      return varied(scenario, (plain) => [
        ...plain.filter(([name]) => name !== 'searchFilter'),
        ...filters({ type, code }),
      ]);
    },
  ]),
  ...each(transports, (words, transport) => [
    ` ${words}`,
    (scenario) => varied(scenario, (plain) => plain, transport),
  ]),
  ' at a path in lower case': (scenario) =>
    varied(scenario, (plain) => plain, {
      change: (prepared) => ({ ...prepared, url: prepared.url.replace('/Slot?', '/slot?') }),
    }),
};

/** Search filters by what is sent. */
function filterings(): Record<string, (own: Own) => readonly Parameter[]> {
  return {
    'its own organisation type only': ({ type }) => filterParameters({ type }),
    'its own ODS code only': ({ code }) => filterParameters({ code }),
    'its own organisation type and ODS code': (own) => filterParameters(own),
    'the organisation type urgent-care only': () => filterParameters({ type: 'urgent-care' }),
    'the organisation type gp-practice only': () => filterParameters({ type: 'gp-practice' }),
    'an organisation type outside the value set': () => filterParameters({ type: unknownType }),
    'unknown search filters only': () => unknownFilters,
    'unknown search filters among its own': (own) => [
      ...unknownFilters.slice(0, 1),
      ...filterParameters(own),
      ...unknownFilters.slice(1),
    ],
  };
}

/** A week holds slots enough for what these searches show, and keeps their answers short. */
const week = (scenario: Scenario): Window => days(scenario, 1, 7);

/** The plain search of a week with other parameters, or sent in another way. */
async function varied(
  scenario: Scenario,
  vary: (plain: readonly Parameter[]) => readonly Parameter[],
  transport: Transport = {},
): Promise<SlotSearch> {
  const window = week(scenario);
  const plain = { interaction: 'search-for-free-slots', query: vary(searchParameters(scenario, window)) };
  const { query: parameters, ...request } = transported(plain, transport);
  return {
    ...(await scenario.send({ ...request, query: parameters }, transport.change)),
    parameters,
    window,
  };
}

function inPeriod(
  scenario: Scenario,
  period: Period,
  vary: (plain: readonly Parameter[]) => readonly Parameter[] = (plain) => plain,
): Promise<SlotSearch> {
  const plain = forPeriod(searchParameters(scenario, period.window), period);
  return searchForSlots(scenario, period.window, vary(plain));
}

/** The table with every entry renamed and made a search. */
function each<T>(
  table: Readonly<Record<string, T>>,
  entry: (words: string, value: T) => [words: string, search: Search],
): Record<string, Search> {
  return Object.fromEntries(Object.entries(table).map(([words, value]) => entry(words, value)));
}
