import { hostname } from 'node:os';
import type PgBoss from 'pg-boss';
import type { Database } from '../database/database.js';
import { giveBack, type TakenRun } from './taken.js';

/** Says that a worker is alive. */
export async function beat(database: Database, worker: string): Promise<void> {
  await database.query(
    `insert into fleet.worker (id, host, process) values ($1, $2, $3)
     on conflict (id) do update set seen_at = now()`,
    [worker, hostname(), process.pid],
  );
}

/** A worker that ends in order is not missed. */
export async function signOff(database: Database, worker: string): Promise<void> {
  await database.query('delete from fleet.worker where id = $1', [worker]);
}

/** Nobody else can be at work in an embedded database: whoever is written down there was killed. */
export async function forgetWorkers(database: Database): Promise<void> {
  await database.query('delete from fleet.worker');
}

/** Takes the runs of workers that were not seen for too long away from them, for others to take up. */
export async function takeFromLost(
  boss: PgBoss,
  database: Database,
  lostAfterSeconds: number,
): Promise<void> {
  await database.query(`delete from fleet.worker where seen_at < now() - make_interval(secs => $1)`, [
    lostAfterSeconds,
  ]);
  const lost = await database.query<TakenRun>(
    `select id, job, worker, attempt, provider, specification, pack, folder from fleet.run
     where state = 'running' and not exists (select from fleet.worker where worker.id = run.worker)`,
  );
  for (const run of lost)
    await giveBack(boss, database, run, { reason: 'its worker was lost', uncleaned: true });
}

/** What of a worker's runs others decided meanwhile. */
export interface Standing {
  id: string;
  attempt: number;
  cancelAsked: boolean;
}

/** The runs that are still a worker's. */
export const standingOf = (database: Database, worker: string): Promise<Standing[]> =>
  database.query(
    `select id, attempt, cancel_asked as "cancelAsked" from fleet.run where worker = $1 and state = 'running'`,
    [worker],
  );
