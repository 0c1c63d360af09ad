import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  retrievalChanges,
  retrievalVariations,
} from '../../../../support/scenes/retrieval/retrievalRequests.js';
import { daysAround, fromToday, startsOf } from '../../../../support/scenes/retrieval/retrievals.js';

const days = { first: '2026-06-16', last: '2026-06-29' };
const today = { run: { startedAt: new Date('2026-06-15T12:00:00Z') } };

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
  it.each(['2026-06-14T23:30:00Z', '2026-06-14T22:55:00Z', '2026-01-14T00:30:00Z', '2026-01-14T23:55:00Z'])(
    'is not asked for at %s, when dates may differ',
    (now) => {
      expect(() => fromToday(7, new Date(now))).toThrow(/midnight/);
    },
  );

  it('is the day in the UK', () => {
    expect(fromToday(7, new Date('2026-06-15T02:00:00Z'))).toEqual({
      first: '2026-06-15',
      last: '2026-06-22',
    });
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
