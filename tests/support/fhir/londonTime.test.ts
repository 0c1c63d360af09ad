import { describe, expect, it } from 'vitest';
import {
  asDate,
  asDateTime,
  inLondon,
  isLondonDateTime,
  londonMidnight,
  sendableTime,
} from '../../../support/fhir/londonTime.js';

describe('londonMidnight', () => {
  it('counts local days, also over a clock change', () => {
    const beforeSpring = new Date('2026-03-28T12:00:00Z');
    expect(asDateTime(londonMidnight(beforeSpring, 1))).toBe('2026-03-29T00:00:00+00:00');
    expect(asDateTime(londonMidnight(beforeSpring, 2))).toBe('2026-03-30T00:00:00+01:00');
  });

  it('belongs to the day in London, not in UTC', () => {
    expect(asDate(inLondon(new Date('2026-06-30T23:30:00Z')))).toBe('2026-07-01');
  });
});

describe('isLondonDateTime', () => {
  it.each([
    ['2026-01-05T09:00:00+00:00', true],
    ['2026-07-05T09:00:00+01:00', true],
    ['2026-07-05T09:00:00+00:00', false],
    ['2026-01-05T09:00:00+01:00', false],
    ['2026-01-05T09:00:00Z', false],
    ['2026-01-05T09:00:00.000+00:00', false],
    ['2026-01-05T09:00:00', false],
    ['2026-01-05T09:00+00:00', false],
    ['2026-02-30T09:00:00+00:00', false],
    [undefined, false],
  ])('%s: %s', (value, expected) => {
    expect(isLondonDateTime(value)).toBe(expected);
  });
});

describe('sendableTime', () => {
  it.each([
    ['2026-07-05T09:00:00', '2026-07-05T09:00:00+01:00'],
    ['2026-01-05T09:00', '2026-01-05T09:00:00+00:00'],
    ['2026-01-05T09:00+00:00', '2026-01-05T09:00:00+00:00'],
    ['2026-01-05T09:00:00Z', '2026-01-05T09:00:00Z'],
    ['2026-01-05T09:00:00.000+01:00', '2026-01-05T09:00:00.000+01:00'],
    ['half past nine', 'half past nine'],
    ['', ''],
  ])('makes of %s the time %s', (shown, sent) => {
    expect(sendableTime(shown)).toBe(sent);
  });
});
