import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { admit } from '../../../support/fleet/engine/admission.js';
import { cancel } from '../../../support/fleet/engine/cancel.js';
import { deadQueue } from '../../../support/fleet/engine/engine.js';
import { request } from '../../../support/fleet/engine/request.js';
import { askForScheduled, schedulesIn, writeSchedules } from '../../../support/fleet/engine/schedules.js';
import { giveBack, handOver, take } from '../../../support/fleet/engine/taken.js';
import { beat, standingOf, takeFromLost } from '../../../support/fleet/engine/workers.js';
import type { Fleet } from '../../../support/fleet/fleetFile.js';
import { embeddedEngine, takeAs, wanted } from './database.js';

const place = embeddedEngine();
const [one, other] = [randomUUID(), randomUUID()];
const asked = { askedBy: 'command' };

const statesOf = async (): Promise<string[]> =>
  (
    await place.database.query<{ provider: string; state: string }>(
      'select provider, state from fleet.run order by provider, requested_at, pack',
    )
  ).map(({ provider, state }) => `${provider} ${state}`);

describe('asking for runs', () => {
  test('asks for the same once, as long as it is open', async () => {
    expect(await request(place.database, [wanted('a'), wanted('b')], asked)).toHaveLength(2);
    expect(
      await request(place.database, [wanted('a'), wanted('a', { pack: 'gateways' })], asked),
    ).toHaveLength(1);
  });
});

describe('admission', () => {
  test('lets a provider have one run at once', async () => {
    await request(place.database, [wanted('a'), wanted('a', { pack: 'gateways' })], asked);
    await admit(place.boss, place.database, {});
    await admit(place.boss, place.database, {});
    expect((await statesOf()).sort()).toEqual(['a queued', 'a waiting']);
  });

  test('keeps to the limits of an environment, and lets others pass', async () => {
    const runs = ['a', 'b', 'c'].map((name) => wanted(name));
    await request(place.database, [...runs, wanted('d', { environment: 'integration' })], asked);
    await admit(place.boss, place.database, { test: { atOnce: 2 } });
    const states = await statesOf();
    expect(states.filter((state) => state.endsWith('queued'))).toHaveLength(3);
    expect(states).toContain('d queued');
  });

  test('lets no more begin within an hour than an environment bears', async () => {
    await request(place.database, [wanted('a')], asked);
    await admit(place.boss, place.database, { test: { anHour: 1 } });
    await place.database.query(`update fleet.run set state = 'ended'`);
    await request(place.database, [wanted('b')], asked);
    await admit(place.boss, place.database, { test: { anHour: 1 } });
    expect(await statesOf()).toEqual(['a ended', 'b waiting']);
    await place.database.query(`update fleet.run set queued_at = now() - interval '61 minutes'`);
    await admit(place.boss, place.database, { test: { anHour: 1 } });
    expect(await statesOf()).toEqual(['a ended', 'b queued']);
  });
});

describe('a run that is taken', () => {
  test('is taken by one worker', async () => {
    await request(place.database, [wanted('a')], asked);
    await admit(place.boss, place.database, {});
    expect(await takeAs(one, place)).toMatchObject({ provider: 'a', attempt: 1, worker: one });
    expect(await take(place.boss, place.database, other)).toBeUndefined();
  });

  test('goes to another when its worker is lost, and is no longer the lost one’s', async () => {
    await request(place.database, [wanted('a')], asked);
    await admit(place.boss, place.database, {});
    const lost = await takeAs(one, place);
    await place.database.query(`update fleet.worker set seen_at = now() - interval '31 seconds'`);
    await beat(place.database, other);
    await takeFromLost(place.boss, place.database, 30);
    expect(await standingOf(place.database, one)).toEqual([]);
    expect(await takeAs(other, place)).toMatchObject({ id: lost.id, attempt: 2 });
    await giveBack(place.boss, place.database, lost, { reason: 'too late', uncleaned: true });
    expect(await standingOf(place.database, other)).toEqual([
      { id: lost.id, attempt: 2, cancelAsked: false },
    ]);
  });

  test('stays with a worker that was seen', async () => {
    await request(place.database, [wanted('a')], asked);
    await admit(place.boss, place.database, {});
    await takeAs(one, place);
    await takeFromLost(place.boss, place.database, 30);
    expect(await statesOf()).toEqual(['a running']);
  });

  test('is given up after its last attempt, and its bookings are remembered', async () => {
    await request(place.database, [wanted('a')], asked);
    await admit(place.boss, place.database, {});
    for (const reason of ['first', 'second'])
      await giveBack(place.boss, place.database, await takeAs(one, place), { reason, uncleaned: true });
    const [run] = await place.database.query('select state, reason, uncleaned from fleet.run');
    expect(run).toEqual({ state: 'given up', reason: 'second', uncleaned: true });
    expect(await place.boss.getQueueSize(deadQueue)).toBe(1);
  });
});

describe('cancelling', () => {
  test('ends what waits, and asks what runs to end', async () => {
    await request(place.database, [wanted('a')], asked);
    await admit(place.boss, place.database, {});
    await takeAs(one, place);
    await request(place.database, [wanted('b'), wanted('c')], asked);
    expect(await cancel(place.database, { providers: ['a', 'b'] })).toEqual({ cancelled: 1, ending: 1 });
    expect(await statesOf()).toEqual(['a running', 'b cancelled', 'c waiting']);
    expect(await standingOf(place.database, one)).toMatchObject([{ cancelAsked: true }]);
  });

  test('needs to be told what, lest it cancels everything', async () => {
    await request(place.database, [wanted('a')], asked);
    for (const nothing of [{}, { runs: [''] }, { providers: [] }])
      await expect(cancel(place.database, nothing)).rejects.toThrow(/not said which runs/);
    expect(await statesOf()).toEqual(['a waiting']);
  });

  test('of a run in the queue leaves nothing to take', async () => {
    await request(place.database, [wanted('a')], asked);
    await admit(place.boss, place.database, {});
    await cancel(place.database, { all: true });
    expect(await take(place.boss, place.database, one)).toBeUndefined();
    await request(place.database, [wanted('a')], asked);
    await admit(place.boss, place.database, {});
    expect(await takeAs(one, place)).toMatchObject({ provider: 'a', attempt: 1 });
  });
});

describe('schedules', () => {
  const fleetWith = (schedules: Fleet['schedules']): Fleet => ({
    file: 'fleet.yaml',
    providers: ['emis-1', 'tpp-1'].map((name) => ({
      name,
      file: `${name}.yaml`,
      environment: 'test',
      specifications: ['gpconnect-1.2.7'],
      packs: ['full'],
    })),
    packs: {},
    schedules,
    limits: {},
    workers: { parallel: 1, attempts: 2, retryAfterSeconds: 0, lostAfterSeconds: 30 },
    evidence: { folder: 'fleet' },
    environment: {},
  });
  const nightly = { cron: '0 2 * * *', timezone: 'Europe/London' };

  test('are those of fleet.yaml, and no others', async () => {
    await writeSchedules(place.boss, fleetWith({ nightly, weekly: { ...nightly, cron: '0 4 * * 6' } }));
    await writeSchedules(place.boss, fleetWith({ nightly: { ...nightly, cron: '0 3 * * *' } }));
    expect(await schedulesIn(place.boss)).toEqual([{ name: 'nightly', cron: '0 3 * * *' }]);
  });

  test('ask for their runs when it is time, once', async () => {
    const fleet = fleetWith({ nightly: { ...nightly, providers: ['emis-*'], packs: ['regression'] } });
    await writeSchedules(place.boss, fleet);
    await askForScheduled(place.boss, place.database, fleet);
    expect(await statesOf()).toEqual([]);
    // What pg-boss does at the time of a schedule.
    await place.boss.send('fleet-schedule-nightly', { schedule: 'nightly' });
    await askForScheduled(place.boss, place.database, fleet);
    await askForScheduled(place.boss, place.database, fleet);
    expect(await place.database.query('select provider, pack, asked_by from fleet.run')).toEqual([
      { provider: 'emis-1', pack: 'regression', asked_by: 'nightly' },
    ]);
  });

  test.each([
    ['a time that there is not', { cron: '0 25 * * *', timezone: 'Europe/London' }],
    ['a time zone that there is not', { cron: '0 2 * * *', timezone: 'Europe/Londn' }],
  ])('of %s are refused', async (_, schedule) => {
    await expect(writeSchedules(place.boss, fleetWith({ odd: schedule }))).rejects.toThrow(
      expect.objectContaining({ exitCode: 2, message: expect.stringContaining('schedules.odd') }),
    );
  });
});

test('a run that is handed over waits again, and no attempt of its job is used up', async () => {
  await request(place.database, [wanted('a')], asked);
  for (const attempt of [1, 2, 3, 4]) {
    await admit(place.boss, place.database, {});
    const run = await takeAs(one, place);
    expect(run.attempt).toBe(attempt);
    await handOver(place.boss, place.database, run);
  }
  expect(await statesOf()).toEqual(['a waiting']);
});
