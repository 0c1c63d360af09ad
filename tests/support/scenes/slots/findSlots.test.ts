import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FreeSlot } from '../../../../checks/slots/search.js';
import type { JsonObject } from '../../../../support/kernel/select.js';
import { Blocked } from '../../../../support/model/signals.js';
import { findSlots, searchAround } from '../../../../support/scenes/slots/findSlots.js';
import { days } from '../../../../support/scenes/slots/slots.js';
import { type Script, type ScriptedRun, scriptedRun } from '../scripted.js';

let run: ScriptedRun;

beforeEach(async () => {
  run = await scriptedRun(new Date('2026-01-10T12:00:00Z'));
});
afterEach(() => run.close());

const slot = { id: '14', start: '2026-01-12T10:00:00+00:00', end: '2026-01-12T10:10:00+00:00' };

const shown: JsonObject = {
  resourceType: 'Bundle',
  entry: [
    { resource: { resourceType: 'Slot', ...slot, schedule: { reference: 'Schedule/2' } } },
    { resource: { resourceType: 'Schedule', id: '2', actor: [{ reference: 'Location/1' }] } },
  ],
};

const endOf = ({ query = [] }: { query?: readonly (readonly [string, string])[] } = {}) =>
  query.find(([name]) => name === 'end')?.[1];

/** A provider with one free slot that reads the bounds of a search in its own way. */
const reading =
  (instant: (bound: string, name: string) => string | undefined): Script =>
  ({ query = [] }) => {
    const [start, end] = ['start', 'end'].map((wanted) =>
      instant((query.find(([name]) => name === wanted)?.[1] ?? '').slice(2), wanted),
    );
    if (start === undefined || end === undefined) return { status: 400 };
    const inside = Date.parse(start) <= Date.parse(slot.start) && Date.parse(slot.end) <= Date.parse(end);
    return { resource: inside ? shown : { resourceType: 'Bundle' } };
  };

const isDate = (bound: string): boolean => bound.length === 10;

const rightly = reading((bound) => bound);
const datesAsMidnight = reading((bound) => (isDate(bound) ? `${bound}T00:00:00Z` : bound));
const datesOnly = reading((bound, name) =>
  isDate(bound) ? `${bound}T${name === 'end' ? '23:59:59' : '00:00:00'}Z` : undefined,
);
const daysLost: Script = (request) => ({
  resource: /^le2026-01-1[23]/.test(endOf(request) ?? '') ? { resourceType: 'Bundle' } : shown,
});

const free = { ...slot, schedule: { id: '2' } } satisfies FreeSlot;

describe('a search that is set-up', () => {
  it.each([
    ['of a provider that reads both forms', rightly, 'le2026-01-15T00:00:00+00:00'],
    ['of a provider that takes a date for its midnight', datesAsMidnight, 'le2026-01-15T00:00:00+00:00'],
    [
      'of a provider that knows dates only',
      reading((bound) => (isDate(bound) ? bound : undefined)),
      'le2026-01-14',
    ],
  ])('%s is in a form that works there', async (_what, script, end) => {
    const scenario = run.scenario('BOOK-001', script);
    await findSlots(scenario, days(scenario, 1, 4));
    expect(endOf(scenario.sent.at(-1))).toBe(end);
  });

  it('finds out once in a run what works', async () => {
    const [first, second] = [run.scenario('BOOK-001', rightly), run.scenario('BOOK-002', rightly)];
    await findSlots(first, days(first, 1, 4));
    await findSlots(second, days(second, 1, 4));
    expect(second.sent).toHaveLength(1);
  });
});

describe('a later look at slots', () => {
  it.each([
    ['times', datesAsMidnight],
    ['dates, where those alone are served', datesOnly],
  ])('sees them by %s', async (_form, script) => {
    const search = await searchAround(run.scenario('CANC-051', script), [free]);
    expect(search.body.kind === 'resource' && search.body.resource.entry).toHaveLength(2);
  });

  it('is blocked where no form is known to show a day, for then an absence proves nothing', async () => {
    const look = searchAround(run.scenario('CANC-051', daysLost), [free]);
    await expect(look).rejects.toBeInstanceOf(Blocked);
  });
});
