import { join } from 'node:path';
import type PgBoss from 'pg-boss';
import type { Database } from '../database/database.js';
import { runQueue, through } from '../engine/engine.js';
import { giveBack, handOver, holding, isHeld, type TakenRun } from '../engine/taken.js';
import { copyToStore } from '../evidence/store.js';
import type { Fleet } from '../fleetFile.js';
import { recordNothing, recordVerdicts } from '../history/record.js';
import { type AttemptResult, attempt, cleanUp } from './attempt.js';
import { hold, type InHand } from './hand.js';

/** Where a run is worked on. */
export interface Workplace {
  boss: PgBoss;
  database: Database;
  fleet: Fleet;
  /** Told of each run that has ended. */
  onEnd?: (run: TakenRun, text: string) => void;
}

/** Makes an attempt at a run, and ends it or gives it back. */
export async function workOn(hand: InHand, place: Workplace): Promise<void> {
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
    if (hand.dropped) await handOver(boss, database, run);
    else await conclude(hand, result, place);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    // Where the database is gone too, the run is found to be lost later.
    await giveBack(boss, database, run, { reason, uncleaned: true }).catch(() => undefined);
  }
}

/** What other runs left at the provider is undone before this one sends anything. */
async function cleanUpBefore(hand: InHand, { database, fleet }: Workplace): Promise<void> {
  const provider = fleet.providers.find(({ name }) => name === hand.run.provider);
  if (!provider) return;
  const left = await database.query<{ id: string; folder: string; specification: string }>(
    `select id, folder, specification from fleet.run
     where provider = $1 and uncleaned and folder is not null and id <> $2`,
    [provider.name, hand.run.id],
  );
  for (const { id, folder, specification } of left) {
    const clean = await cleanUp(join(fleet.evidence.folder, folder), provider, specification, {
      fleet,
      onStart: (child) => hold(hand, child),
    });
    if (clean)
      await database.query('update fleet.run set uncleaned = false, bookings_left = 0 where id = $1', [id]);
  }
}

async function conclude(
  { run, cancelled }: InHand,
  result: AttemptResult,
  { boss, database, fleet, onEnd }: Workplace,
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
