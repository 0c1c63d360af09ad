import { describe, expect, it } from 'vitest';
import { forPeriod, periods } from '../../../../support/scenes/slots/periods.js';

/** Days on which the two weeks ahead hold no clock change, the spring one and the autumn one, and late evenings. */
const starts = [
  '2026-01-15T10:00:00Z',
  '2026-03-20T10:00:00Z',
  '2026-10-16T10:00:00Z',
  '2026-06-30T23:30:00Z',
  '2026-12-31T23:59:59Z',
];

const saying = (sentence: string, startedAt: string) => {
  const period = periods[sentence]?.({ run: { startedAt: new Date(startedAt) } });
  if (!period) throw new Error(`no period for: ${sentence}`);
  return period;
};

const at = (words: string, startedAt: string) =>
  saying(`a consumer searches for free slots over ${words}`, startedAt);

const value = (bound: string) => bound.slice(2);
const hours = (start: string, end: string) => (Date.parse(value(end)) - Date.parse(value(start))) / 3_600_000;
const apart = (start: string, end: string) => Math.round(hours(start, end) / 24);

describe.each(starts)('periods of a run that starts at %s', (startedAt) => {
  it('are never longer than two weeks by the clock or by the calendar where they have to be accepted', () => {
    const times = at('two weeks, given as times', startedAt);
    expect(hours(times.start, times.end)).toBeLessThanOrEqual(14 * 24);
    expect(times.window.to.diff(times.window.from, 'days').days).toBeLessThanOrEqual(14);
    const dates = at('two weeks, given as dates', startedAt);
    expect(apart(dates.start, dates.end)).toBe(13);
  });

  it('are longer by either count where they have to be refused', () => {
    const times = at('15 days, given as times', startedAt);
    expect(hours(times.start, times.end)).toBeGreaterThan(14 * 24 + 1);
    const dates = at('16 days, given as dates', startedAt);
    expect(apart(dates.start, dates.end)).toBe(15);
  });

  it('have different offsets on the two sides of a clock change', () => {
    const { start, end } = at('the days around the next clock change', startedAt);
    expect([start.slice(-6), end.slice(-6)].sort()).toEqual(['+00:00', '+01:00']);
    expect(hours(start, end)).toBeLessThan(14 * 24);
  });

  it('are written with the prefixes and in the forms that the specification wants', () => {
    const form = /^(ge|le)\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}\+0[01]:00)?$/;
    for (const sentence of Object.keys(periods)) {
      const { start, end } = saying(sentence, startedAt);
      expect([start.slice(0, 2), end.slice(0, 2)]).toEqual(['ge', 'le']);
      expect(start).toMatch(form);
      expect(end).toMatch(form);
    }
  });

  it('end before they start only where that is the point', () => {
    const reversed = Object.keys(periods).filter((sentence) => {
      const { start, end } = saying(sentence, startedAt);
      return value(end).slice(0, 10) < value(start).slice(0, 10);
    });
    expect(reversed).toEqual([
      'a consumer searches for free slots over a period that ends the day before it starts',
    ]);
  });
});

it('changes the period of a search and nothing else', () => {
  const period = at('one day, given as dates', '2026-01-15T10:00:00Z');
  expect(
    forPeriod(
      [
        ['start', 'x'],
        ['status', 'free'],
        ['end', 'y'],
      ],
      period,
    ),
  ).toEqual([
    ['start', 'ge2026-01-16'],
    ['status', 'free'],
    ['end', 'le2026-01-16'],
  ]);
});
