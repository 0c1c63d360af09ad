import { columns } from './columns.js';
import type { Database } from './database/database.js';

/** What a fleet is doing. */
export interface FleetStatus {
  queue: readonly { environment: string; waiting: number; running: number }[];
  running: readonly {
    id: string;
    provider: string;
    specification: string;
    pack: string;
    attempt: number;
    startedAt: Date;
    host: string | null;
  }[];
  workers: readonly { host: string; process: number; seenSecondsAgo: number }[];
  /** Runs that came to no end after all attempts, of the last seven days. */
  givenUp: readonly { id: string; provider: string; reason: string | null; endedAt: Date }[];
  /** Runs that may have left bookings; the next run of the provider cleans up after them. */
  uncleaned: readonly { id: string; provider: string }[];
}

export const statusOf = async (database: Database): Promise<FleetStatus> => ({
  queue: await database.query('select environment, waiting, running from fleet.queue order by environment'),
  running: await database.query(
    `select run.id, provider, specification, pack, attempt, run.started_at as "startedAt", host
     from fleet.run left join fleet.worker on worker.id = run.worker
     where state = 'running' order by run.started_at`,
  ),
  workers: await database.query(
    `select host, process, extract(epoch from now() - seen_at)::integer as "seenSecondsAgo"
     from fleet.worker order by host, process`,
  ),
  givenUp: await database.query(
    `select id, provider, reason, ended_at as "endedAt" from fleet.run
     where state = 'given up' and ended_at > now() - interval '7 days' order by ended_at desc`,
  ),
  uncleaned: await database.query('select id, provider from fleet.run where uncleaned order by provider, id'),
});

export function statusText({ queue, running, workers, givenUp, uncleaned }: FleetStatus): string {
  const parts = [
    columns(
      'environment  waiting  running',
      queue.map((one) => [one.environment, one.waiting, one.running]),
    ) || 'Nothing waits, and nothing runs.',
    columns(
      'running  provider  specification  pack  attempt  since  on',
      running.map((one) => [
        one.id.slice(0, 8),
        one.provider,
        one.specification,
        one.pack,
        one.attempt,
        one.startedAt.toISOString(),
        one.host ?? '',
      ]),
    ),
    columns(
      'worker on  process  seen',
      workers.map((one) => [one.host, one.process, `${one.seenSecondsAgo} s ago`]),
    ),
    columns(
      'given up  provider  when  why',
      givenUp.map((one) => [one.id.slice(0, 8), one.provider, one.endedAt.toISOString(), one.reason ?? '']),
    ),
    columns(
      'to be cleaned up  provider',
      uncleaned.map((one) => [one.id.slice(0, 8), one.provider]),
    ),
  ];
  return parts.filter(Boolean).join('\n\n');
}
