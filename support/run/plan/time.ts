import { readFileSync } from 'node:fs';
import type { ProviderConfig } from '../../config/provider.js';
import { ConfigurationError } from '../../kernel/errors.js';
import { isObject, type Json } from '../../kernel/select.js';
import type { ExpectedTime, Totals } from './plan.js';

/** What the harness itself takes for an exchange and for start and reports, measured by `npm run bench`. */
const harness = { exchangeMs: 10, seconds: 5 };

/** How long a run will take. Only requests that read were measured: those that change something count like them. */
export function expectedTime(
  { requests }: Pick<Totals, 'requests'>,
  times: readonly MeasuredTime[],
  { workers, limits }: { workers: number; limits?: ProviderConfig['limits'] },
): ExpectedTime {
  const sorted = times.map(({ p50Ms }) => p50Ms).sort((one, other) => one - other);
  const medianMs = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  const working = (requests * (medianMs + harness.exchangeMs)) / 1000 / workers;
  const paced = limits ? requests / limits.requestsPerSecond : 0;
  return { seconds: Math.round(harness.seconds + Math.max(working, paced)), workers, medianMs };
}

export interface MeasuredTime {
  p50Ms: number;
}

/**
 * Reads the response times out of a file that `gpc doctor --write` wrote.
 *
 * @throws ConfigurationError USAGE when it is none
 */
export function measuredTimes(file: string): MeasuredTime[] {
  const times = readTimes(file);
  if (times.length > 0) return times;
  throw new ConfigurationError({
    code: 'USAGE',
    what: 'There are no response times in that file.',
    where: file,
    next: 'Name a file that "gpc doctor --write" wrote for a provider that answered.',
  });
}

function readTimes(file: string): MeasuredTime[] {
  let read: Json;
  try {
    read = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return [];
  }
  const listed = isObject(read) && Array.isArray(read.responseTimes) ? read.responseTimes : [];
  return listed.flatMap((one) =>
    isObject(one) && typeof one.p50Ms === 'number' ? [{ p50Ms: one.p50Ms }] : [],
  );
}
