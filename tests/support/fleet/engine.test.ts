import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { admit } from '../../../support/fleet/engine/admission.js';
import { cancel } from '../../../support/fleet/engine/cancel.js';
import { deadQueue } from '../../../support/fleet/engine/engine.js';
import { request } from '../../../support/fleet/engine/request.js';
import { giveBack, take } from '../../../support/fleet/engine/taken.js';
import { beat, standingOf, takeFromLost } from '../../../support/fleet/engine/workers.js';
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
