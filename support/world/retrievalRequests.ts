import type { Days } from '../checks/retrieve/retrieval.js';
import { asDateTime, londonMidnight } from '../fhir/londonTime.js';
import { dayOfInstant, daysFrom, fromToday, startsOf } from './retrievals.js';
import type { Parameter, Today } from './slots.js';

type Change = (days: Days, today: Today) => readonly Parameter[];
type Bound = 'ge' | 'le';

const good = (days: Days, bound: Bound): string => (bound === 'ge' ? days.first : days.last);
const other = (bound: Bound): Bound => (bound === 'ge' ? 'le' : 'ge');

/** The one thing that a scenario changes in a retrieval that succeeds without the change, by its words. */
export const retrievalChanges: Readonly<Record<string, Change>> = {
  'without start': () => [],
  'with the start with ge only': (days) => startsOf(days).slice(0, 1),
  'with the start with le only': (days) => startsOf(days).slice(1),
  'with a third start': (days) => [...startsOf(days), ['start', `ge${days.first}`]],
  'with ge on both starts': both((days, bound) => `ge${good(days, bound)}`),
  'with le on both starts': both((days, bound) => `le${good(days, bound)}`),
  'without prefixes': both((days, bound) => good(days, bound)),
  ...forEachBound(prefixes('gt', 'lt', 'eq', 'ne', 'sa', 'eb', 'ap', 'eqs', 'x')),
  ...forEachBound({
    'no prefix instead of': (days, bound) => good(days, bound),
    'a year only after': (days, bound) => `${bound}${good(days, bound).slice(0, 4)}`,
    'a year and month only after': (days, bound) => `${bound}${good(days, bound).slice(0, 7)}`,
    'a time without offset after': (days, bound) => `${bound}${good(days, bound)}T00:00:00`,
    'a time in UTC after': (days, bound) => `${bound}${good(days, bound)}T00:00:00Z`,
    'a time with offset after': (days, bound) =>
      `${bound}${asDateTime(londonMidnight(new Date(`${good(days, bound)}T12:00:00Z`)))}`,
    'a month before the year after': (days, bound) =>
      `${bound}${good(days, bound).slice(5, 7)}-${good(days, bound).slice(0, 4)}`,
    'a day that does not exist after': (days, bound) => `${bound}${good(days, bound).slice(0, 4)}-02-30`,
    'text that is no date after': (_days, bound) => `${bound}next-tuesday`,
    'nothing after': (_days, bound) => bound,
  }),
  'for a period that ends the day before it begins': ({ first, last }) =>
    startsOf({ first: last, last: first }),
  'for two weeks that have passed': (_days, today) => startsOf(daysFrom(today, -21, -8)),
  'from last week to next week': (_days, today) => startsOf(daysFrom(today, -7, 7)),
  'from yesterday': () => {
    const { last } = fromToday(7);
    return startsOf({ first: dayOfInstant(new Date().toISOString(), -1), last });
  },
};

/** Retrievals that are as good as the plain one, by what is different in them. */
export const retrievalVariations: Readonly<Record<string, Change>> = {
  'from today': () => startsOf(fromToday(7)),
  'of today alone': () => startsOf(fromToday(0)),
  'with le before ge': (days) => startsOf(days).reverse(),
  'of a single day': ({ first }) => startsOf({ first, last: first }),
  'over two years': (_days, today) => startsOf(daysFrom(today, 1, 730)),
  'with parameters that the specification does not know': (days) => [
    ['colour', 'blue'],
    ...startsOf(days),
    ['_sort', 'date'],
  ],
};

function both(value: (days: Days, bound: Bound) => string): Change {
  return (days) => [
    ['start', value(days, 'ge')],
    ['start', value(days, 'le')],
  ];
}

type Value = (days: Days, bound: Bound) => string;

/** "with gt instead of ge", and the same for le: the other start stays as it was. */
function forEachBound(values: Readonly<Record<string, Value>>): Record<string, Change> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([words, value]) =>
      (['ge', 'le'] as const).map((bound): [string, Change] => [
        `with ${words} ${bound}`,
        (days) => [
          ['start', value(days, bound)],
          ['start', `${other(bound)}${good(days, other(bound))}`],
        ],
      ]),
    ),
  );
}

function prefixes(...wrong: readonly string[]): Record<string, Value> {
  return Object.fromEntries(
    wrong.map((prefix) => [`${prefix} instead of`, (days, bound) => `${prefix}${good(days, bound)}`]),
  );
}
