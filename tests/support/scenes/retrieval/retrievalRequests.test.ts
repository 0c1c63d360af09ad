import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  retrievalChanges,
  retrievalVariations,
} from '../../../../support/scenes/retrieval/retrievalRequests.js';
import { daysAround, fromToday, startsOf } from '../../../../support/scenes/retrieval/retrievals.js';

const days = { first: '2026-06-16', last: '2026-06-29' };
const today = { run: { startedAt: new Date('2026-06-15T12:00:00Z'), config: { practice: {} } } };

beforeEach(() => {
  vi.useFakeTimers({ now: today.run.startedAt, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const sent = (words: string) =>
  retrievalChanges[`the same retrieval is sent ${words}`]?.(days, today).map((one) => one.join('='));

describe('retrievals with one thing wrong', () => {
  it('all differ from the good one and from each other', () => {
    const good = JSON.stringify(startsOf(days));
    const all = Object.values(retrievalChanges).map((change) => JSON.stringify(change(days, today)));
    expect(all).not.toContain(good);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ['without start', []],
    ['with the start with le only', ['start=le2026-06-29']],
    ['with gt instead of ge', ['start=gt2026-06-16', 'start=le2026-06-29']],
    ['with no prefix instead of le', ['start=2026-06-29', 'start=ge2026-06-16']],
    ['with a time with offset after ge', ['start=ge2026-06-16T00:00:00+01:00', 'start=le2026-06-29']],
    ['with a year and month only after le', ['start=le2026-06', 'start=ge2026-06-16']],
    ['for a period that ends the day before it begins', ['start=ge2026-06-29', 'start=le2026-06-16']],
    ['for two weeks that have passed', ['start=ge2026-05-25', 'start=le2026-06-07']],
    ['from last week to next week', ['start=ge2026-06-08', 'start=le2026-06-22']],
    ['from yesterday', ['start=ge2026-06-14', 'start=le2026-06-22']],
  ])('%s', (words, wanted) => {
    expect(sent(words)).toEqual(wanted);
  });
});

describe('retrievals that are as good', () => {
  it('ask for each start once', () => {
    for (const change of Object.values(retrievalVariations)) {
      const starts = change(days, today).flatMap(([name, value]) => (name === 'start' ? [value] : []));
      expect(starts.map((value) => value.slice(0, 2)).sort()).toEqual(['ge', 'le']);
    }
  });
});

describe('today', () => {
  const seenAt = (now: string, clockAhead?: number, timeZone?: 'Europe/London' | 'UTC') => {
    const run = {
      config: { practice: timeZone ? { timeZone } : {} },
      ...(clockAhead === undefined ? {} : { clockAhead }),
    };
    return fromToday({ run }, 7, new Date(now));
  };

  it.each<[what: string, ...Parameters<typeof seenAt>]>([
    ['the UK and UTC have different dates', '2026-06-14T23:30:00Z', 0],
    ['a clock that is not known may have passed midnight', '2026-01-14T23:55:00Z'],
    ['a clock that is not known may be before midnight', '2026-01-15T00:05:00Z'],
    ['midnight may pass before the answer', '2026-01-14T23:59:45Z', 0],
    ['midnight passed with the second that clocks are seen by', '2026-01-15T00:00:01Z', 0],
    ['the provider is about to have midnight', '2026-01-14T23:49:45Z', 600],
    ['midnight is near in the zone that is known', '2026-06-14T22:59:45Z', 0, 'Europe/London'],
  ])('is not asked for where %s', (_, ...seen) => {
    expect(() => seenAt(...seen)).toThrow(/midnight/);
  });

  it.each<[what: string, first: string, ...Parameters<typeof seenAt>]>([
    ['of both zones', '2026-06-15', '2026-06-15T02:00:00Z'],
    ['of both zones after midnight in winter', '2026-01-15', '2026-01-15T00:00:05Z', 0],
    ['of both zones before midnight in winter', '2026-01-14', '2026-01-14T23:59:00Z', 0],
    ['in the UK', '2026-06-15', '2026-06-14T23:30:00Z', 0, 'Europe/London'],
    ['in UTC', '2026-06-14', '2026-06-14T23:30:00Z', 0, 'UTC'],
    ["of the provider's clock", '2026-01-15', '2026-01-14T23:55:00Z', 600],
  ])('is the day %s', (_, first, ...seen) => {
    expect(seenAt(...seen)).toMatchObject({ first });
  });

  it('is followed by as many days as are asked for', () => {
    expect(seenAt('2026-03-25T12:00:00Z', 0)).toEqual({ first: '2026-03-25', last: '2026-04-01' });
  });
});

describe('the days around an appointment', () => {
  it('have a day on either side', () => {
    const starts = ['2026-06-20T09:00:00+01:00', '2026-06-18T09:00:00+01:00'];
    expect(daysAround(starts, today.run.startedAt)).toEqual({ first: '2026-06-17', last: '2026-06-21' });
  });

  it('never begin before today', () => {
    const start = '2026-06-15T18:00:00+01:00';
    expect(daysAround([start], today.run.startedAt)).toEqual({ first: '2026-06-15', last: '2026-06-16' });
  });

  it('are those of the UK', () => {
    expect(daysAround(['2026-06-20T23:30:00Z'], today.run.startedAt)).toEqual({
      first: '2026-06-20',
      last: '2026-06-22',
    });
  });
});
