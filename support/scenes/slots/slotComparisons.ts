import type { Comparison } from '../../../checks/slots/comparison.js';
import type { Parameter, Window } from '../../../checks/slots/search.js';
import { inLondon, londonMidnight } from '../../fhir/londonTime.js';
import { Omitted } from '../../model/signals.js';
import type { Scenario } from '../scenario.js';
import { workingResource } from '../setUp.js';
import { findSlots, plainParameters } from './findSlots.js';
import { forPeriod, twoWeeks, writtenPeriod } from './periods.js';
import { filterParameters, unknownFilters, unknownType } from './searchFilters.js';
import {
  inReverseOrder,
  withoutFurtherIncludes,
  withoutSearchFilters,
  withUnknownParameters,
} from './slotRequests.js';
import { days, freeSlots, searchForSlots, searchParameters } from './slots.js';

/** The pairs of searches that scenarios compare, by the sentence; both are sent one after the other. */
export const slotComparisons: Readonly<Record<string, (scenario: Scenario) => Promise<Comparison>>> = {
  'two weeks are searched, and one week of them': (scenario) => {
    // What a date means as a bound is for other scenarios to find, so these are times.
    const asTimes = (window: Window): Request => [
      window,
      forPeriod(searchParameters(scenario, window), writtenPeriod(window, 'times')),
    ];
    return compare(scenario, asTimes(twoWeeks(scenario)), asTimes(days(scenario, 4, 10)));
  },
  'a day with free slots is searched up to the midnight after it, and with its date as end': (scenario) =>
    dayWritten(scenario, 'time-date'),
  'a day with free slots is searched from its first midnight, and with its date as start': (scenario) =>
    dayWritten(scenario, 'date-time'),
  'free slots are searched for without and with parameters that the specification does not know': (
    scenario,
  ) => varied(scenario, (plain) => plain, withUnknownParameters),
  'free slots are searched for with parameters in one order and in the reverse order': (scenario) =>
    varied(scenario, (plain) => plain, inReverseOrder),
  'free slots are searched for with all further includes and without': (scenario) =>
    varied(scenario, (plain) => plain, withoutFurtherIncludes),
  'free slots are searched for with both search filters, and with unknown ones among them': (scenario) =>
    varied(
      scenario,
      (plain) => plain,
      (plain) => [...unknownFilters.slice(0, 1), ...plain, ...unknownFilters.slice(1)],
    ),
  'free slots are searched for without search filters, and with unknown ones only': (scenario) =>
    varied(scenario, withoutSearchFilters, (plain, window) => [
      ...withoutSearchFilters(plain, window),
      ...unknownFilters,
    ]),
  'free slots are searched for without search filters, and with an organisation type outside the value set': (
    scenario,
  ) =>
    varied(scenario, withoutSearchFilters, (plain, window) => [
      ...withoutSearchFilters(plain, window),
      ...filterParameters({ type: unknownType }),
    ]),
  'free slots are searched for without search filters, and with both': (scenario) =>
    varied(scenario, withoutSearchFilters, (plain) => plain),
};

type Request = readonly [window: Window, parameters: readonly Parameter[]];
type Variation = (plain: Parameter[], window: Window) => Parameter[];

/** Whether a search is served at all is for other scenarios to find: one that is not blocks the scenario, either of the two. */
async function compare(scenario: Scenario, known: Request, tested: Request): Promise<Comparison> {
  const first = await searchForSlots(scenario, ...known);
  workingResource(scenario, first, 'Bundle');
  const second = await searchForSlots(scenario, ...tested);
  workingResource(scenario, second, 'Bundle');
  return { exchange: second.exchange, known: first, tested: second };
}

async function varied(scenario: Scenario, known: Variation, tested: Variation): Promise<Comparison> {
  const window = days(scenario, 1, 7);
  const plain = await plainParameters(scenario, window);
  return compare(scenario, [window, known(plain, window)], [window, tested(plain, window)]);
}

/** One local day, searched from midnight to midnight and in another form. */
async function dayWritten(scenario: Scenario, form: 'time-date' | 'date-time'): Promise<Comparison> {
  const window = await dayWithSlots(scenario);
  const plain = searchParameters(scenario, window);
  return compare(
    scenario,
    [window, forPeriod(plain, writtenPeriod(window, 'times'))],
    [window, forPeriod(plain, writtenPeriod(window, form))],
  );
}

/** The first local day with a free slot in it, from tomorrow on. */
async function dayWithSlots(scenario: Scenario): Promise<Window> {
  const [first] = freeSlots(scenario, await findSlots(scenario, days(scenario, 1, 13)));
  if (!first) throw new Omitted('the diary shows no free slot in the next two weeks');
  const day = inLondon(new Date(first.start));
  return { from: londonMidnight(day.toJSDate()), to: londonMidnight(day.toJSDate(), 1) };
}
