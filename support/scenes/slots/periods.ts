import { DateTime } from 'luxon';
import type { Parameter, Window } from '../../../checks/slots/search.js';
import { asDate, asDateTime, londonMidnight } from '../../fhir/londonTime.js';
import { days, type Today } from './slots.js';

/** A period to search, and the values of `start` and `end` that ask for it. */
export interface Period {
  window: Window;
  start: string;
  end: string;
}

type Write = (window: Window) => Pick<Period, 'start' | 'end'>;

/** A date as `end` covers the whole of that day: the day that the window's last moment belongs to. */
const asDates: Write = (window) => ({ start: startDate(window), end: endDate(window) });
const asTimes: Write = (window) => ({ start: startTime(window), end: endTime(window) });
const dateThenTime: Write = (window) => ({ start: startDate(window), end: endTime(window) });
const timeThenDate: Write = (window) => ({ start: startTime(window), end: endDate(window) });

const startDate = ({ from }: Window): string => `ge${asDate(from)}`;
const startTime = ({ from }: Window): string => `ge${asDateTime(from)}`;
const endDate = ({ to }: Window): string => `le${asDate(to.minus({ seconds: 1 }))}`;
const endTime = ({ to }: Window): string => `le${asDateTime(to)}`;

const period = (window: Window, write: Write): Period => ({ window, ...write(window) });

/** The periods that scenarios search, by the sentence; all but the past ones begin tomorrow. */
export const periods: Readonly<Record<string, (today: Today) => Period>> = {
  'a consumer searches for free slots over one day, given as dates': (today) =>
    period(days(today, 1, 1), asDates),
  'a consumer searches for free slots over one day, given as times': (today) =>
    period(days(today, 1, 1), asTimes),
  'a consumer searches for free slots over eight days, given as dates': (today) =>
    period(days(today, 1, 8), asDates),
  'a consumer searches for free slots over a week, given as times': (today) =>
    period(days(today, 1, 7), asTimes),
  'a consumer searches for free slots over a week, from a date to a time': (today) =>
    period(days(today, 1, 7), dateThenTime),
  'a consumer searches for free slots over a week, from a time to a date': (today) =>
    period(days(today, 1, 7), timeThenDate),
  'a consumer searches for free slots over two weeks, given as dates': (today) =>
    period(days(today, 1, 14), asDates),
  'a consumer searches for free slots over two weeks, given as times': (today) =>
    period(twoWeeks(today), asTimes),
  'a consumer searches for free slots over two weeks and a second, given as times': (today) =>
    period(secondOver(today), asTimes),
  'a consumer searches for free slots over 15 days, given as times': (today) =>
    period(days(today, 1, 15), asTimes),
  'a consumer searches for free slots over 16 days, given as dates': (today) =>
    period(days(today, 1, 16), asDates),
  'a consumer searches for free slots over 31 days, given as dates': (today) =>
    period(days(today, 1, 31), asDates),
  'a consumer searches for free slots over the two weeks that have passed': (today) =>
    period(days(today, -14, -1), asDates),
  'a consumer searches for free slots over the past week and the present one': (today) =>
    period(days(today, -7, 6), asDates),
  'a consumer searches for free slots over the days around the next clock change': (today) =>
    period(aroundClockChange(today), asTimes),
  'a consumer searches for free slots over a period that ends a second before it starts': (today) => {
    const from = days(today, 2, 2).from.plus({ hours: 12 });
    return period({ from, to: from.minus({ seconds: 1 }) }, asTimes);
  },
  'a consumer searches for free slots over a period that ends the day before it starts': (today) => {
    const { from } = days(today, 2, 2);
    return {
      window: { from, to: from },
      start: `ge${asDate(from)}`,
      end: `le${asDate(from.minus({ days: 1 }))}`,
    };
  },
};

/** The period of a window, its bounds written as dates or as times. */
export const writtenPeriod = (window: Window, form: 'dates' | 'times' | 'date-time' | 'time-date'): Period =>
  period(
    window,
    { dates: asDates, times: asTimes, 'date-time': dateThenTime, 'time-date': timeThenDate }[form],
  );

/** The parameters with another period, everything else unchanged. */
export const forPeriod = (parameters: readonly Parameter[], { start, end }: Period): Parameter[] =>
  parameters.map(([name, value]) => [name, name === 'start' ? start : name === 'end' ? end : value]);

/** 14 local days or 14 times 24 hours, whichever ends first: they differ by an hour when the clocks change. */
export function twoWeeks(today: Today): Window {
  const { from, to } = days(today, 1, 14);
  return { from, to: DateTime.min(to, from.plus({ hours: 14 * 24 })) };
}

/** A second more than 14 local days and than 14 times 24 hours. */
function secondOver(today: Today): Window {
  const { from, to } = days(today, 1, 14);
  return { from, to: DateTime.max(to, from.plus({ hours: 14 * 24 })).plus({ seconds: 1 }) };
}

/** Twelve days with the next clock change in the middle, so that the two bounds have different offsets. */
function aroundClockChange({ run }: Today): Window {
  const today = londonMidnight(run.startedAt);
  const sought = Array.from({ length: 366 }, (_, day) => today.plus({ days: day }));
  const before = sought.find((day) => day.offset !== day.plus({ days: 1 }).offset) ?? today;
  return { from: before.minus({ days: 5 }), to: before.plus({ days: 7 }) };
}
