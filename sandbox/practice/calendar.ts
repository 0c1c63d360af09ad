import type { DateTime } from 'luxon';
import type { DayKind } from './data/sessions.js';
import { startOfDay, ukTime } from './uk-time.js';

/** Whole weeks back, which keeps the count of weekdays simple. */
const FIRST_DAY = -7;
const LAST_DAY = 56;

/** How far ahead others may book: a slot that starts on a later day is neither found nor booked. */
export const BOOKING_WINDOW_DAYS = 42;

/** Days with a part to play, as the number of the working day after today. */
const WORKING_DAYS = { empty: 5, restricted: [3, 7], overnight: [2, 6, 8] };

/** Offsets in days from today of the days with a part to play. */
export interface NotableDays {
  empty: number;
  restricted: number;
  beyondWindow: number;
  adjacent: number;
}

export interface DiaryDay {
  offset: number;
  /** Local midnight. */
  midnight: DateTime;
  kinds: ReadonlySet<DayKind>;
}

/** Every day of the diary, from a week back to eight weeks ahead, with what the practice does on it. */
export function diaryDays(now: Date): DiaryDay[] {
  const working = workingDays(now);
  return Array.from({ length: LAST_DAY - FIRST_DAY + 1 }, (_, index) => FIRST_DAY + index).map((offset) => ({
    offset,
    midnight: startOfDay(now, offset),
    kinds: kindsOf(working.indexOf(offset) + 1, isWeekday(now, offset), offset === 0),
  }));
}

export function notableDays(now: Date): NotableDays {
  const working = workingDays(now);
  const nth = (number: number) => working[number - 1] ?? 0;
  return {
    empty: nth(WORKING_DAYS.empty),
    restricted: Math.min(...WORKING_DAYS.restricted.map(nth)),
    beyondWindow: working.find((offset) => offset > BOOKING_WINDOW_DAYS + 1) ?? LAST_DAY,
    adjacent: nth(1),
  };
}

/** `number` is 0 for today and the past. */
function kindsOf(number: number, weekday: boolean, today: boolean): Set<DayKind> {
  if (number === WORKING_DAYS.empty) return new Set();
  const kinds = new Set<DayKind>(today ? ['every', 'today'] : ['every']);
  if (!weekday) return kinds;
  kinds.add('ordinary');
  if (WORKING_DAYS.restricted.includes(number)) kinds.add('restricted');
  if (WORKING_DAYS.overnight.includes(number)) kinds.add('overnight');
  return kinds;
}

/** Counted by sevens from today's: building a date for each would take longer than the diary itself. */
const isWeekday = (now: Date, offset: number): boolean =>
  (ukTime(now).weekday - 1 - FIRST_DAY + offset) % 7 < 5;

/** Offsets of the weekdays after today. */
const workingDays = (now: Date): number[] =>
  Array.from({ length: LAST_DAY }, (_, index) => index + 1).filter((offset) => isWeekday(now, offset));
