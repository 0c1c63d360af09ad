import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { HarnessFault } from '../../kernel/errors.js';
import type { Database } from '../database/database.js';
import { admit } from '../engine/admission.js';
import { askForScheduled } from '../engine/schedules.js';
import { take } from '../engine/taken.js';
import { beat, signOff, takeFromLost } from '../engine/workers.js';
import { drop, type InHand, obey } from './hand.js';
import { beatMilliseconds, patienceOf } from './patience.js';
import { type Workplace, workOn } from './workOn.js';

export interface WorkOptions {
  /** How many runs at once. */
  atOnce: number;
  /** Ends when nothing is open any more, here or at another worker. */
  untilIdle: boolean;
  /** Ends the work: runs wait again, and are resumed by others. */
  stop: AbortSignal;
}

/** Works on the runs of a fleet until it is told to stop. */
export async function work(place: Workplace, { atOnce, untilIdle, stop }: WorkOptions): Promise<void> {
  const { database } = place;
  const worker = randomUUID();
  const hands = new Map<Promise<void>, InHand>();
  const watch = watchOver(hands, place.fleet.workers.lostAfterSeconds);

  const round = async (): Promise<void> => {
    await beat(database, worker);
    watch.beaten();
    await obey(database, worker, [...hands.values()]);
    await keepInOrder(place);
    while (hands.size < atOnce) {
      const run = await take(place.boss, database, worker);
      if (!run) return;
      const hand: InHand = { run, cancelled: false, dropped: false };
      const done = workOn(hand, place).finally(() => hands.delete(done));
      hands.set(done, hand);
    }
  };

  try {
    while (!stop.aborted) {
      try {
        await round();
        if (untilIdle && hands.size === 0 && (await isIdle(database))) return;
      } catch (cause) {
        // A database that is started anew, or a network that comes back, is waited for.
        if (watch.isOver()) throw gone(cause);
      }
      await Promise.race([pause(stop), ...hands.keys()]);
    }
  } finally {
    watch.end();
    for (const hand of hands.values()) drop(hand);
    await Promise.all(hands.keys());
    await signOff(database, worker).catch(() => undefined);
  }
}

/** What any worker does for all: schedules are obeyed, lost work is found again, what may begin is let in. */
async function keepInOrder({ boss, database, fleet }: Workplace): Promise<void> {
  await askForScheduled(boss, database, fleet);
  await takeFromLost(boss, database, fleet.workers.lostAfterSeconds);
  await admit(boss, database, fleet.limits);
}

/** A worker that cannot say that it is alive lets go of its runs before others take them up. */
function watchOver(hands: ReadonlyMap<unknown, InHand>, lostAfterSeconds: number) {
  const patience = patienceOf(lostAfterSeconds);
  let last = Date.now();
  const isOver = (): boolean => Date.now() - last > patience;
  const timer = setInterval(() => {
    if (isOver()) for (const hand of hands.values()) drop(hand);
  }, beatMilliseconds / 2);
  return {
    isOver,
    beaten() {
      last = Date.now();
    },
    end: () => clearInterval(timer),
  };
}

async function isIdle(database: Database): Promise<boolean> {
  const open = await database.query(
    `select from fleet.run where state in ('waiting', 'queued', 'running') limit 1`,
  );
  return open.length === 0;
}

/** Waits for the next beat, or less when the worker is to end. */
async function pause(stop: AbortSignal): Promise<void> {
  try {
    await wait(beatMilliseconds, undefined, { signal: stop });
  } catch {
    // It is to end: the loop sees that.
  }
}

const gone = (cause: unknown): HarnessFault =>
  new HarnessFault({
    code: 'HARNESS_FAULT',
    what: `The database of the fleet is gone: ${cause instanceof Error ? cause.message : String(cause)}.`,
    next: 'Start it and then the worker again: runs that it had in hand are resumed.',
    cause,
  });
