import type { Days } from '../../../checks/retrieval/retrieval.js';
import type { Parameter } from '../../../checks/slots/search.js';
import { asDateTime, londonMidnight } from '../../fhir/londonTime.js';
import type { Today } from '../slots/slots.js';
import { dayOfInstant, daysFrom, fromToday, type ProviderToday, startsOf } from './retrievals.js';

type PeriodChange = (days: Days, today: Today & ProviderToday) => readonly Parameter[];
type Bound = 'ge' | 'le';
type Value = (days: Days, bound: Bound) => string;

const good = (days: Days, bound: Bound): string => (bound === 'ge' ? days.first : days.last);
const other = (bound: Bound): Bound => (bound === 'ge' ? 'le' : 'ge');

/** Values of a start that are no date of the right form. */
const written = {
  year: (days, bound) => `${bound}${good(days, bound).slice(0, 4)}`,
  yearAndMonth: (days, bound) => `${bound}${good(days, bound).slice(0, 7)}`,
  timeWithoutOffset: (days, bound) => `${bound}${good(days, bound)}T00:00:00`,
  timeInUtc: (days, bound) => `${bound}${good(days, bound)}T00:00:00Z`,
  timeWithOffset: (days, bound) =>
    `${bound}${asDateTime(londonMidnight(new Date(`${good(days, bound)}T12:00:00Z`)))}`,
  monthBeforeYear: (days, bound) =>
    `${bound}${good(days, bound).slice(5, 7)}-${good(days, bound).slice(0, 4)}`,
  noSuchDay: (days, bound) => `${bound}${good(days, bound).slice(0, 4)}-02-30`,
  noDate: (_days, bound) => `${bound}next-tuesday`,
  nothing: (_days, bound) => bound,
} as const satisfies Readonly<Record<string, Value>>;

/** The one thing that a scenario changes in a retrieval that succeeds without the change, by the sentence. */
export const retrievalChanges: Readonly<Record<string, PeriodChange>> = {
  'the same retrieval is sent without start': () => [],
  'the same retrieval is sent with the start with ge only': (days) => startsOf(days).slice(0, 1),
  'the same retrieval is sent with the start with le only': (days) => startsOf(days).slice(1),
  'the same retrieval is sent with a third start': (days) => [
    ...startsOf(days),
    ['start', `ge${days.first}`],
  ],
  'the same retrieval is sent with ge on both starts': both((days, bound) => `ge${good(days, bound)}`),
  'the same retrieval is sent with le on both starts': both((days, bound) => `le${good(days, bound)}`),
  'the same retrieval is sent without prefixes': both((days, bound) => good(days, bound)),
  'the same retrieval is sent with gt instead of ge': one('ge', prefixed('gt')),
  'the same retrieval is sent with gt instead of le': one('le', prefixed('gt')),
  'the same retrieval is sent with lt instead of ge': one('ge', prefixed('lt')),
  'the same retrieval is sent with lt instead of le': one('le', prefixed('lt')),
  'the same retrieval is sent with eq instead of ge': one('ge', prefixed('eq')),
  'the same retrieval is sent with eq instead of le': one('le', prefixed('eq')),
  'the same retrieval is sent with ne instead of ge': one('ge', prefixed('ne')),
  'the same retrieval is sent with ne instead of le': one('le', prefixed('ne')),
  'the same retrieval is sent with sa instead of ge': one('ge', prefixed('sa')),
  'the same retrieval is sent with sa instead of le': one('le', prefixed('sa')),
  'the same retrieval is sent with eb instead of ge': one('ge', prefixed('eb')),
  'the same retrieval is sent with eb instead of le': one('le', prefixed('eb')),
  'the same retrieval is sent with ap instead of ge': one('ge', prefixed('ap')),
  'the same retrieval is sent with ap instead of le': one('le', prefixed('ap')),
  'the same retrieval is sent with eqs instead of ge': one('ge', prefixed('eqs')),
  'the same retrieval is sent with eqs instead of le': one('le', prefixed('eqs')),
  'the same retrieval is sent with x instead of ge': one('ge', prefixed('x')),
  'the same retrieval is sent with x instead of le': one('le', prefixed('x')),
  'the same retrieval is sent with no prefix instead of ge': one('ge', prefixed('')),
  'the same retrieval is sent with no prefix instead of le': one('le', prefixed('')),
  'the same retrieval is sent with a year only after ge': one('ge', written.year),
  'the same retrieval is sent with a year only after le': one('le', written.year),
  'the same retrieval is sent with a year and month only after ge': one('ge', written.yearAndMonth),
  'the same retrieval is sent with a year and month only after le': one('le', written.yearAndMonth),
  'the same retrieval is sent with a time without offset after ge': one('ge', written.timeWithoutOffset),
  'the same retrieval is sent with a time without offset after le': one('le', written.timeWithoutOffset),
  'the same retrieval is sent with a time in UTC after ge': one('ge', written.timeInUtc),
  'the same retrieval is sent with a time in UTC after le': one('le', written.timeInUtc),
  'the same retrieval is sent with a time with offset after ge': one('ge', written.timeWithOffset),
  'the same retrieval is sent with a time with offset after le': one('le', written.timeWithOffset),
  'the same retrieval is sent with a month before the year after ge': one('ge', written.monthBeforeYear),
  'the same retrieval is sent with a month before the year after le': one('le', written.monthBeforeYear),
  'the same retrieval is sent with a day that does not exist after ge': one('ge', written.noSuchDay),
  'the same retrieval is sent with a day that does not exist after le': one('le', written.noSuchDay),
  'the same retrieval is sent with text that is no date after ge': one('ge', written.noDate),
  'the same retrieval is sent with text that is no date after le': one('le', written.noDate),
  'the same retrieval is sent with nothing after ge': one('ge', written.nothing),
  'the same retrieval is sent with nothing after le': one('le', written.nothing),
  'the same retrieval is sent for a period that ends the day before it begins': ({ first, last }) =>
    startsOf({ first: last, last: first }),
  'the same retrieval is sent for two weeks that have passed': (_days, today) =>
    startsOf(daysFrom(today, -21, -8)),
  'the same retrieval is sent from last week to next week': (_days, today) =>
    startsOf(daysFrom(today, -7, 7)),
  'the same retrieval is sent from yesterday': (_days, today) => {
    const { first, last } = fromToday(today, 7);
    return startsOf({ first: dayOfInstant(`${first}T12:00:00Z`, -1), last });
  },
};

/** Retrievals that are as good as the plain one, by the sentence. */
export const retrievalVariations: Readonly<Record<string, PeriodChange>> = {
  "a consumer retrieves a patient's appointments from today": (_days, today) => startsOf(fromToday(today, 7)),
  "a consumer retrieves a patient's appointments of today alone": (_days, today) =>
    startsOf(fromToday(today, 0)),
  "a consumer retrieves a patient's appointments with le before ge": (days) => startsOf(days).reverse(),
  "a consumer retrieves a patient's appointments of a single day": ({ first }) =>
    startsOf({ first, last: first }),
  "a consumer retrieves a patient's appointments over two years": (_days, today) =>
    startsOf(daysFrom(today, 1, 730)),
  "a consumer retrieves a patient's appointments of two weeks that have passed": (_days, today) =>
    startsOf(daysFrom(today, -21, -8)),
  "a consumer retrieves a patient's appointments with a limit of past ones": (days) => [
    ...startsOf(days),
    ['past-appt-limit', '5'],
  ],
  "a consumer retrieves a patient's appointments of the status booked": (days) => [
    ...startsOf(days),
    ['status', 'booked'],
  ],
  "a consumer retrieves a patient's appointments with practitioners and locations": (days) => [
    ...startsOf(days),
    ['_include:recurse', 'Appointment:actor:Practitioner'],
    ['_include:recurse', 'Appointment:actor:Location'],
  ],
  "a consumer retrieves a patient's appointments with parameters that the specification does not know": (
    days,
  ) => [['colour', 'blue'], ...startsOf(days), ['_sort', 'date']],
};

function both(value: (days: Days, bound: Bound) => string): PeriodChange {
  return (days) => [
    ['start', value(days, 'ge')],
    ['start', value(days, 'le')],
  ];
}

/** One start with another value: the other stays as it was. */
function one(bound: Bound, value: Value): PeriodChange {
  return (days) => [
    ['start', value(days, bound)],
    ['start', `${other(bound)}${good(days, other(bound))}`],
  ];
}

function prefixed(prefix: string): Value {
  return (days, bound) => `${prefix}${good(days, bound)}`;
}
