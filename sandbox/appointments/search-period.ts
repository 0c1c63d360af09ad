import { DateTime } from 'luxon';
import { readMoment } from '../practice/uk-time.js';
import { refusal } from '../vocabulary/errors.js';

const LONGEST = { days: 14 };
const FORM = /^(\d{4}-\d{2}-\d{2})(T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2}))?$/;

export interface Period {
  start: Date;
  /** Last moment that a slot may end at: for a date, the midnight with which the day ends. */
  end: Date;
}

interface Bound {
  moment: DateTime;
  isDay: boolean;
}

/**
 * The period of a slot search from its `start` and `end` values, prefixes included.
 *
 * @throws Refusal 422 INVALID_PARAMETER for a wrong prefix or form, an end before the start, more than two weeks
 */
export function searchPeriod(start: string, end: string): Period {
  const from = bound('start', 'ge', start);
  const to = bound('end', 'le', end);
  const last = to.isDay ? to.moment.plus({ days: 1 }) : to.moment;
  // A date is a whole day, so it ends after it starts even where it is the day of the start.
  if (to.isDay ? last <= from.moment : last < from.moment)
    throw refusal('INVALID_PARAMETER', `end '${end}' lies before start '${start}'`);
  if (to.moment > latestEnd(from.moment)) {
    throw refusal('INVALID_PARAMETER', `the period from '${start}' to '${end}' is longer than two weeks`);
  }
  return { start: from.moment.toJSDate(), end: last.toJSDate() };
}

function bound(name: string, prefix: string, value: string): Bound {
  // The wire examples leave the plus of an offset unescaped, and such a plus decodes to a space.
  const written = value.replace(/ (?=\d{2}:\d{2}$)/, '+');
  const [, day, time] = (written.startsWith(prefix) && FORM.exec(written.slice(prefix.length))) || [];
  const moment = readMoment(`${day ?? ''}${time ?? ''}`);
  if (day === undefined || !moment.isValid) {
    throw refusal(
      'INVALID_PARAMETER',
      `${name} must be '${prefix}' and a date, or '${prefix}' and a date-time with offset; found '${value}'`,
    );
  }
  return { moment, isDay: time === undefined };
}

/** Two weeks by the calendar or by the clock, whichever is later: the two differ where the clocks change. */
const latestEnd = (start: DateTime): DateTime =>
  DateTime.max(start.plus(LONGEST), start.plus({ hours: LONGEST.days * 24 }));
