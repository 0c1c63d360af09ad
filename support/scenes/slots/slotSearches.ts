import type { Parameter, SlotSearch, Window } from '../../../checks/slots/search.js';
import type { Scenario } from '../scenario.js';
import { type Transport, transported, transports } from '../transport/transports.js';
import { forPeriod, type Period, periods, writtenPeriod } from './periods.js';
import { filterParameters, unknownFilters, unknownType } from './searchFilters.js';
import { slotRequestVariations } from './slotRequests.js';
import { days, searchForSlots, searchParameters, slotParts } from './slots.js';

type Search = (scenario: Scenario) => Promise<SlotSearch>;
type Own = { type: string; code: string };

/** Search filters by what is sent. */
const filterings: Readonly<Record<string, (own: Own) => readonly Parameter[]>> = {
  'a consumer searches for free slots sending its own organisation type only': ({ type }) =>
    filterParameters({ type }),
  'a consumer searches for free slots sending its own ODS code only': ({ code }) =>
    filterParameters({ code }),
  'a consumer searches for free slots sending its own organisation type and ODS code': (own) =>
    filterParameters(own),
  'a consumer searches for free slots sending the organisation type urgent-care only': () =>
    filterParameters({ type: 'urgent-care' }),
  'a consumer searches for free slots sending the organisation type gp-practice only': () =>
    filterParameters({ type: 'gp-practice' }),
  'a consumer searches for free slots sending an organisation type outside the value set': () =>
    filterParameters({ type: unknownType }),
  'a consumer searches for free slots sending unknown search filters only': () => unknownFilters,
  'a consumer searches for free slots sending unknown search filters among its own': (own) => [
    ...unknownFilters.slice(0, 1),
    ...filterParameters(own),
    ...unknownFilters.slice(1),
  ],
};

/** Searches that a provider has to serve, by the sentence. */
export const slotSearches: Readonly<Record<string, Search>> = {
  'a consumer searches for free slots': (scenario) => varied(scenario, (plain) => plain),
  'a consumer searches for free slots in the first form that the specification shows': (scenario) =>
    inPeriod(scenario, writtenPeriod(week(scenario), 'dates')),
  'a consumer searches for free slots in the second form that the specification shows': (scenario) =>
    inPeriod(scenario, writtenPeriod(week(scenario), 'times'), (plain) =>
      plain.filter(([name]) => name !== '_include:recurse'),
    ),
  ...each(
    slotRequestVariations,
    (change) => (scenario) => varied(scenario, (plain) => change(plain, week(scenario))),
  ),
  ...each(periods, (periodOf) => (scenario) => inPeriod(scenario, periodOf(scenario))),
  ...each(filterings, (filters) => (scenario) => {
    const { type, odsCode: code } = scenario.run.config.consumer.organisation;
    return varied(scenario, (plain) => [
      ...plain.filter(([name]) => name !== 'searchFilter'),
      ...filters({ type, code }),
    ]);
  }),
  'a consumer searches for free slots accepting JSON': over(transports.json),
  'a consumer searches for free slots accepting XML': over(transports.xml),
  'a consumer searches for free slots accepting JSON, with _format XML': over(transports.jsonOverriddenByXml),
  'a consumer searches for free slots accepting XML, with _format JSON': over(transports.xmlOverriddenByJson),
  'a consumer searches for free slots naming no format': over(transports.noFormat),
  'a consumer searches for free slots accepting a format that is not supported': over(transports.unsupported),
  'a consumer searches for free slots with a _format that is not supported': over(
    transports.unsupportedParameter,
  ),
  'a consumer searches for free slots accepting gzip': over(transports.gzip),
  'a consumer searches for free slots with the forwarding headers of a proxy': over(transports.forwarded),
  'a consumer searches for free slots at a path in lower case': (scenario) =>
    varied(scenario, (plain) => plain, {
      change: (prepared) => ({
        ...prepared,
        url: prepared.url.replace(/\/(Slot\?|Organization\/)/, (path) => path.toLowerCase()),
      }),
    }),
};

/** A week holds slots enough for what these searches show, and keeps their answers short. */
const week = (scenario: Scenario): Window => days(scenario, 1, 7);

/** The plain search of a week with other parameters, or sent in another way. */
async function varied(
  scenario: Scenario,
  vary: (plain: readonly Parameter[]) => readonly Parameter[],
  transport: Transport = {},
): Promise<SlotSearch> {
  const window = week(scenario);
  const parameters = vary(searchParameters(scenario, window));
  const plain = { interaction: 'search-for-free-slots', ...(await slotParts(scenario, parameters)) };
  return {
    ...(await scenario.send(transported(plain, transport), transport.change)),
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

function over(transport: Transport): Search {
  return (scenario) => varied(scenario, (plain) => plain, transport);
}

/** The table with every value made a search. */
function each<T>(table: Readonly<Record<string, T>>, search: (value: T) => Search): Record<string, Search> {
  return Object.fromEntries(Object.entries(table).map(([sentence, value]) => [sentence, search(value)]));
}
