import { ConfigurationError } from '../../kernel/errors.js';
import type { Database } from '../database/database.js';
import { fits } from '../pattern.js';

/** Which open runs are meant: by id, by provider (or a pattern), or all. */
export interface Cancelled {
  runs?: readonly string[];
  providers?: readonly string[];
  all?: boolean;
}

/**
 * Cancels runs that wait, and asks those that are worked on to end; tells how many of each.
 *
 * @throws ConfigurationError USAGE when it is not said which
 */
export async function cancel(
  database: Database,
  { runs = [], providers = [], all = false }: Cancelled,
): Promise<{ cancelled: number; ending: number }> {
  if (!all && [...runs, ...providers].every((one) => one === '')) throw unsaid();
  const open = await database.query<{ id: string; provider: string }>(
    `select id, provider from fleet.run where state in ('waiting', 'queued', 'running')`,
  );
  const meant = open
    .filter(
      ({ id, provider }) =>
        all ||
        runs.some((one) => one !== '' && id.startsWith(one)) ||
        providers.some((pattern) => fits(provider, pattern)),
    )
    .map(({ id }) => id);
  const cancelled = await database.query(
    // One that an earlier attempt began may have left bookings.
    `update fleet.run set state = 'cancelled', ended_at = now(), uncleaned = uncleaned or attempt > 0
     where id = any($1::uuid[]) and state in ('waiting', 'queued') returning id`,
    [meant],
  );
  const ending = await database.query(
    `update fleet.run set cancel_asked = true where id = any($1::uuid[]) and state = 'running' returning id`,
    [meant],
  );
  return { cancelled: cancelled.length, ending: ending.length };
}

const unsaid = (): ConfigurationError =>
  new ConfigurationError({
    code: 'USAGE',
    what: 'It is not said which runs are to be cancelled.',
    next: 'Name them with --run or --provider, or say --all. Nothing was cancelled.',
  });
