import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FreeSlot } from '../../../checks/slots/search.js';
import { adjacentGroups, leaseFirst, leaseSlots } from '../../../support/scenes/leasing.js';
import { forgetSlots } from '../../../support/scenes/slots/inventory.js';
import { type ScriptedRun, scriptedRun } from './scripted.js';

let run: ScriptedRun;

beforeAll(async () => {
  run = await scriptedRun(new Date('2026-12-01T09:00:00Z'));
});
afterAll(() => run.close());

/** Free slots of ten minutes, one after the other. */
const diary = (count: number): FreeSlot[] =>
  Array.from({ length: count }, (_, index) => ({
    id: String(index),
    start: timeAt(index),
    end: timeAt(index + 1),
    schedule: { id: 'morning' },
  }));

const timeAt = (index: number): string =>
  new Date(Date.parse('2026-12-02T09:00:00Z') + index * 600_000).toISOString();

const scenario = (id: string) => run.scenario(id, () => ({}));
const idsOf = (group: readonly FreeSlot[] | undefined) => group?.map(({ id }) => id);

it('leases the first group that nobody uses, however many are in use before it', async () => {
  const groups = diary(60).map((slot) => [slot]);
  for (let index = 0; index < 45; index += 1)
    expect(idsOf(await leaseFirst(scenario(`BOOK-${index}`), groups))).toEqual([String(index)]);
  expect(idsOf(await leaseFirst(scenario('BOOK-LAST'), groups.slice(0, 46)))).toEqual(['45']);
  expect(await leaseFirst(scenario('BOOK-NONE'), groups.slice(0, 46))).toBeUndefined();
  expect(await leaseFirst(scenario('BOOK-NONE'), [])).toBeUndefined();
});

it('groups slots that follow each other in one schedule, channel and service', () => {
  const [first, second, third, other] = diary(4);
  if (!first || !second || !third || !other) throw new Error('the diary is short');
  const elsewhere = { ...other, schedule: { id: 'afternoon' } };
  expect(adjacentGroups([third, first, elsewhere, second], 2).map(idsOf)).toEqual([
    ['0', '1'],
    ['1', '2'],
  ]);
  expect(adjacentGroups([first, { ...second, deliveryChannel: 'Telephone' }], 2)).toEqual([]);
});

it('prefers slots that the run has not booked and cancelled before, wherever they are', async () => {
  const slots = [
    { ...diary(1)[0], id: 'near' },
    { ...diary(1)[0], id: 'far', start: '2026-12-09T09:00:00Z', end: '2026-12-09T09:10:00Z' },
  ];
  const bundle = (from: string, to: string) => ({
    resourceType: 'Bundle',
    entry: [
      { resource: { resourceType: 'Schedule', id: 'morning', actor: [{ reference: 'Location/1' }] } },
      ...slots
        .filter(({ start = '', end = '' }) => from <= start.slice(0, 10) && end.slice(0, 10) < to)
        .map(({ id, start = '', end = '' }) => ({
          resource: { resourceType: 'Slot', id, start, end, schedule: { reference: 'Schedule/morning' } },
        })),
    ],
  });
  const own = run.scenario('BOOK-OWN', ({ query = [] }) => {
    const [from = '', to = ''] = ['start', 'end'].map((wanted) =>
      query.find(([name]) => name === wanted)?.[1].slice(2, 12),
    );
    return { resource: bundle(from, to) };
  });
  const { coordinator } = own.run;
  const booking = { booking: 'b', exchange: 'BOOK-000.1' };
  const times = { start: '', end: '', at: '2026-01-01T12:00:00Z', texts: {}, marked: true };
  await coordinator.call('ledger', {
    kind: 'intended',
    scenario: 'BOOK-000',
    patient: '1',
    slots: ['near'],
    booking: 'b',
    ...times,
  });
  await coordinator.call('ledger', { kind: 'cancelled', appointment: '7', ...booking });
  expect(idsOf(await leaseSlots(own))).toEqual(['far']);
  const searches = own.sent.length;
  expect(idsOf(await leaseSlots(own))).toEqual(['near']);
  // The whole diary was seen a moment ago, after that booking.
  expect(own.sent).toHaveLength(searches);
  await expect(leaseSlots(own)).rejects.toThrow(/this run does not already use/);
  expect(own.sent.length).toBeGreaterThan(searches);
});

it.each([
  ['names no Location', { resourceType: 'Schedule', id: 'morning' }],
  ['is missing', { resourceType: 'Schedule', id: 'another', actor: [{ reference: 'Location/1' }] }],
])('is blocked by the search where slots are shown of which the Schedule %s', async (_what, schedule) => {
  const [slot] = diary(1);
  const shown = { ...slot, resourceType: 'Slot', schedule: { reference: 'Schedule/morning' } };
  const resource = { resourceType: 'Bundle', entry: [{ resource: shown }, { resource: schedule }] };
  const own = run.scenario('BOOK-PLACE', () => ({ resource }));
  forgetSlots(own);
  const leased = leaseSlots(own);
  await expect(leased).rejects.toMatchObject({ by: { endpoint: 'search-for-free-slots' } });
  await expect(leased).rejects.toThrow(/^none of the 2 slots that the search shows can be booked/);
});
