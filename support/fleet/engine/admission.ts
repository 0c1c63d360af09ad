import type PgBoss from 'pg-boss';
import type { Database, Queries } from '../database/database.js';
import type { EnvironmentLimits } from '../fleetFile.js';
import { runQueue, through } from './engine.js';

/** Any number that no other program of the same database uses for a lock. */
const lock = 7_402_020;

/** So many at a time: the queue need hold no more than workers can take soon. */
const most = 200;

/**
 * Puts runs that may begin into the queue: the provider has no other, and its environment has room. What waits in the queue
 * of pg-boss may so be taken by any worker at once, and nothing in it holds up anything else.
 */
export async function admit(
  boss: PgBoss,
  database: Database,
  limits: Readonly<Record<string, EnvironmentLimits>>,
): Promise<void> {
  await database.transaction(async (queries) => {
    const [{ free } = { free: false }] = await queries.query<{ free: boolean }>(
      `select pg_try_advisory_xact_lock(${lock}) as free`,
    );
    // Whoever has the lock is about to do the same.
    if (!free) return;
    for (const { id, provider } of await chosen(queries, limits)) {
      const job = await boss.send(runQueue, { run: id }, { singletonKey: provider, db: through(queries) });
      await queries.query(
        `update fleet.run set state = 'queued', queued_at = now(), job = $2 where id = $1`,
        [id, job],
      );
    }
  });
}

const chosen = (
  queries: Queries,
  limits: Readonly<Record<string, EnvironmentLimits>>,
): Promise<{ id: string; provider: string }[]> =>
  queries.query(
    `with limits as (
       select * from json_to_recordset($1::json) as one (environment text, at_once integer, an_hour integer)
     ), used as (
       select environment, count(*) filter (where state in ('queued', 'running')) as open,
         count(*) filter (where queued_at > now() - interval '1 hour') as begun
       from fleet.run group by environment
     ), first as (
       select distinct on (provider) id, provider, environment, requested_at
       from fleet.run waiting
       where state = 'waiting' and not exists (
         select from fleet.run other where other.provider = waiting.provider and other.state in ('queued', 'running'))
       order by provider, requested_at, id
     ), ranked as (
       select *, row_number() over (partition by environment order by requested_at, id) as place from first
     )
     select id, provider from ranked left join limits using (environment) left join used using (environment)
     where (at_once is null or place <= at_once - coalesce(open, 0))
       and (an_hour is null or place <= an_hour - coalesce(begun, 0))
     order by requested_at, id limit ${most}`,
    [
      JSON.stringify(
        Object.entries(limits).map(([environment, { atOnce, anHour }]) => ({
          environment,
          at_once: atOnce,
          an_hour: anHour,
        })),
      ),
    ],
  );
