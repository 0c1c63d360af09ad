import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { formatDay, formatMoment, startOfDay } from '../../../sandbox/practice/uk-time.js';

describe('the clock of the practice', () => {
  it.each([
    ['2026-01-15T12:00:00Z', '2026-01-15T12:00:00+00:00'],
    ['2026-03-29T00:59:59Z', '2026-03-29T00:59:59+00:00'],
    ['2026-03-29T01:00:00Z', '2026-03-29T02:00:00+01:00'],
    ['2026-07-01T23:30:00Z', '2026-07-02T00:30:00+01:00'],
    ['2026-10-25T00:30:00Z', '2026-10-25T01:30:00+01:00'],
    ['2026-10-25T01:30:00Z', '2026-10-25T01:30:00+00:00'],
  ])('shows %s as %s', (moment, local) => {
    expect(formatMoment(new Date(moment))).toBe(local);
    expect(formatDay(new Date(moment))).toBe(local.slice(0, 10));
  });

  it('agrees with luxon through a year', () => {
    for (let hour = 0; hour < 365 * 24; hour += 5) {
      const moment = DateTime.fromISO('2026-01-01T00:17:00Z', { zone: 'Europe/London' }).plus({
        hours: hour,
      });
      expect(formatMoment(moment.toJSDate())).toBe(moment.toFormat("yyyy-MM-dd'T'HH:mm:ssZZ"));
    }
  });

  it('begins its days at local midnight, also on the day the clocks change', () => {
    const now = new Date('2026-03-28T23:30:00Z');
    expect(formatMoment(startOfDay(now, 1).toJSDate())).toBe('2026-03-29T00:00:00+00:00');
    expect(formatMoment(startOfDay(now, 2).toJSDate())).toBe('2026-03-30T00:00:00+01:00');
  });
});
