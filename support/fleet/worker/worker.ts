import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type PgBoss from 'pg-boss';
import type { Database } from '../database/database.js';
import { admit } from '../engine/admission.js';
import { runQueue, through } from '../engine/engine.js';
import { askForScheduled } from '../engine/schedules.js';
import { giveBack, holding, isHeld, type TakenRun, take } from '../engine/taken.js';
import { beat, signOff, standingOf, takeFromLost } from '../engine/workers.js';
import { copyToStore } from '../evidence/store.js';
import type { Fleet } from '../fleetFile.js';
import { recordNothing, recordVerdicts } from '../history/record.js';
import { type AttemptResult, attempt, cleanUp } from './attempt.js';
import type { StartedGpc } from './child.js';

export interface WorkOptions {
  /** How many runs at once. */
  atOnce: number;
  /** Ends when nothing is open any more, here or at another worker. */
  untilIdle: boolean;
  /** Ends the work: runs go back to the queue, and are resumed by others. */
  stop: AbortSignal;
  /** Told of each run that has ended. */
  onEnd?: (run: TakenRun, text: string) => void;
}

/** How often a worker looks for work, says that it is alive, and hears what others decided. */
const beatMilliseconds = 1000;

/** A run that this worker has in hand. */
interface InHand {
  run: TakenRun;
  child?: StartedGpc;
  cancelled: boolean;
  /** It is not this worker's any more, or the worker ends. */
  dropped: boolean;
}

/** Works on the runs of a fleet until it is told to stop. */
export async function work(
  boss: PgBoss,
  database: Database,
  fleet: Fleet,
  { atOnce, untilIdle, stop, onEnd }: WorkOptions,
): Promise<void> {
  const worker = randomUUID();
  const hands = new Map<Promise<void>, InHand>();
  try {
    while (!stop.aborted) {
      await beat(database, worker);
      await obey(database, worker, [...hands.values()]);
      await askForScheduled(boss, database, fleet);
      await takeFromLost(boss, database, fleet.workers.lostAfterSeconds);
      await admit(boss, database, fleet.limits);
      while (hands.size < atOnce) {
        const run = await take(boss, database, worker);
        if (!run) break;
        const hand: InHand = { run, cancelled: false, dropped: false };
        const done = workOn(hand, { boss, database, fleet, ...(onEnd ? { onEnd } : {}) }).finally(() =>
          hands.delete(done),
        );
        hands.set(done, hand);
      }
      if (untilIdle && hands.size === 0 && (await isIdle(database))) return;
      await Promise.race([pause(stop), ...hands.keys()]);
    }
  } finally {
    for (const hand of hands.values()) drop(hand);
    await Promise.all(hands.keys());
    await signOff(database, worker);
  }
}

/** Ends what was cancelled, and lets go of what was taken away because this worker was thought to be lost. */
async function obey(database: Database, worker: string, hands: readonly InHand[]): Promise<void> {
  const standing = await standingOf(database, worker);
  for (const hand of hands) {
    const known = standing.find(({ id, attempt }) => id === hand.run.id && attempt === hand.run.attempt);
    if (!known) drop(hand);
    else if (known.cancelAsked && !hand.cancelled) {
      hand.cancelled = true;
      hand.child?.interrupt();
    }
  }
}

function drop(hand: InHand): void {
  hand.dropped = true;
  hand.child?.kill();
}

interface Place {
  boss: PgBoss;
  database: Database;
  fleet: Fleet;
  onEnd?: WorkOptions['onEnd'];
}

async function workOn(hand: InHand, place: Place): Promise<void> {
  const { boss, database } = place;
  const { run } = hand;
  try {
    await cleanUpBefore(hand, place);
    const result = await attempt(run, {
      fleet: place.fleet,
      onStart: (child) => hold(hand, child),
      onFolder: async (folder) => {
        await database.query(`update fleet.run set folder = $4 where ${isHeld}`, [...holding(run), folder]);
        run.folder = folder;
      },
    });
    if (hand.dropped) await giveBack(boss, database, run, { reason: 'its worker ended', uncleaned: true });
    else await conclude(hand, result, place);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await giveBack(boss, database, run, { reason, uncleaned: true });
  }
}

/** Keeps the `gpc` that is at work at hand; one that nobody wants any more ends as it begins. */
function hold(hand: InHand, child: StartedGpc): void {
  hand.child = child;
  if (hand.dropped) child.kill();
  else if (hand.cancelled) child.interrupt();
}

/** What other runs left at the provider is undone before this one sends anything. */
async function cleanUpBefore(hand: InHand, { database, fleet }: Place): Promise<void> {
  const provider = fleet.providers.find(({ name }) => name === hand.run.provider);
  if (!provider) return;
  const left = await database.query<{ id: string; folder: string }>(
    `select id, folder from fleet.run where provider = $1 and uncleaned and folder is not null and id <> $2`,
    [provider.name, hand.run.id],
  );
  for (const { id, folder } of left)
    if (
      await cleanUp(join(fleet.evidence.folder, folder), provider, {
        fleet,
        onStart: (child) => hold(hand, child),
      })
    )
      await database.query('update fleet.run set uncleaned = false, bookings_left = 0 where id = $1', [id]);
}

async function conclude(
  { run, cancelled }: InHand,
  result: AttemptResult,
  { boss, database, fleet, onEnd }: Place,
): Promise<void> {
  if (result.kind === 'broken' && !cancelled) return giveBack(boss, database, run, result);
  const page =
    result.kind === 'verdicts' && run.folder !== null ? await copyToStore(fleet, run.folder) : undefined;
  await database.transaction(async (queries) => {
    const isOurs =
      result.kind === 'verdicts'
        ? await recordVerdicts(queries, run, result.verdicts, {
            cancelled,
            ...(page === undefined ? {} : { page }),
          })
        : await recordNothing(queries, run, { uncleaned: false, ...result, cancelled });
    if (isOurs) await boss.complete(runQueue, run.job, {}, { db: through(queries) });
  });
  onEnd?.(run, textOf(result));
}

const textOf = (result: AttemptResult): string =>
  result.kind === 'verdicts'
    ? `${result.verdicts.outcome}: ${result.verdicts.reason}`
    : `not run: ${result.reason}`;

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
