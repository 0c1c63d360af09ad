import type PgBoss from 'pg-boss';
import type { Database } from '../database/database.js';
import { runQueue, through } from './engine.js';

/** A run that a worker has taken; it is the worker's as long as `worker` and `attempt` are those in the database. */
export interface TakenRun {
  id: string;
  job: string;
  worker: string;
  attempt: number;
  provider: string;
  specification: string;
  pack: string;
  /** Below the folder of evidence, when an earlier attempt began it. */
  folder: string | null;
}

/** The condition under which a run is still that of the worker: values $1, $2 and $3 are those of `holding`. */
export const isHeld = `id = $1 and worker = $2 and attempt = $3 and state = 'running'`;

export const holding = ({ id, worker, attempt }: TakenRun): unknown[] => [id, worker, attempt];

/** Takes the next run from the queue; in one step, so that no worker can die in between. */
export async function take(boss: PgBoss, database: Database, worker: string): Promise<TakenRun | undefined> {
  return database.transaction(async (queries) => {
    const db = through(queries);
    const [job] = await boss.fetch<{ run: string }>(runQueue, { db });
    if (!job) return undefined;
    const [run] = await queries.query<TakenRun>(
      `update fleet.run set state = 'running', worker = $2, attempt = attempt + 1,
         started_at = coalesce(started_at, now())
       where id = $1 and state = 'queued'
       returning id, job, worker, attempt, provider, specification, pack, folder`,
      [job.data.run, worker],
    );
    // Its run was cancelled while it was in the queue.
    if (!run) await boss.complete(runQueue, job.id, {}, { db });
    return run;
  });
}

/**
 * Ends an attempt without a result: the run goes back to the queue for another one, or is given up when there were enough.
 * Nothing happens when it is not the worker's any more.
 *
 * @param uncleaned whether bookings may stand at the provider
 */
export async function giveBack(
  boss: PgBoss,
  database: Database,
  run: TakenRun,
  { reason, uncleaned }: { reason: string; uncleaned: boolean },
): Promise<void> {
  await database.transaction(async (queries) => {
    const [held] = await queries.query(`select from fleet.run where ${isHeld} for update`, holding(run));
    if (!held) return;
    const db = through(queries);
    await boss.fail(runQueue, run.job, { message: reason }, { db });
    const job = await boss.getJobById(runQueue, run.job, { db, includeArchive: false });
    await queries.query(
      job?.state === 'retry'
        ? `update fleet.run set state = 'queued', worker = null, reason = $2 where id = $1`
        : `update fleet.run set state = 'given up', worker = null, ended_at = now(), reason = $2,
             uncleaned = uncleaned or $3 where id = $1`,
      job?.state === 'retry' ? [run.id, reason] : [run.id, reason, uncleaned],
    );
  });
}

/** Hands a run over in order: it waits again, to be resumed by another worker, and no attempt is counted as used up. */
export async function handOver(boss: PgBoss, database: Database, run: TakenRun): Promise<void> {
  await database.transaction(async (queries) => {
    const [held] = await queries.query(
      `update fleet.run set state = 'waiting', worker = null, job = null where ${isHeld} returning id`,
      holding(run),
    );
    if (held) await boss.complete(runQueue, run.job, {}, { db: through(queries) });
  });
}
