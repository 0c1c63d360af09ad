import type { Specification } from '../../requirements/specification.js';
import type { Exchange } from '../../support/model/exchange.js';
import type { ResponseTimes } from '../verdicts.js';

/**
 * How long the answers of each interaction took, in the specification's order; interactions without a sample are left
 * out. Only 2xx answers count: a refusal is quick, and would flatter. What is kept is how often each whole millisecond
 * occurred, so memory does not grow with the run.
 */
export function responseTimes(
  exchanges: Iterable<Pick<Exchange, 'interaction' | 'response' | 'timing'>>,
  { endpoints, interactions, responseLimits }: Specification,
): ResponseTimes[] {
  const seen = new Map<string, Map<number, number>>();
  for (const { interaction, response, timing } of exchanges) {
    if (!response || response.status < 200 || response.status > 299) continue;
    const counts = seen.get(interaction) ?? new Map<number, number>();
    const ms = Math.round(timing.total);
    counts.set(ms, (counts.get(ms) ?? 0) + 1);
    seen.set(interaction, counts);
  }
  return endpoints.flatMap(({ id, title }) => {
    const counts = seen.get(id);
    const kind = interactions[id]?.kind;
    if (!counts || !kind) return [];
    const limitMs = responseLimits[kind];
    const sorted = [...counts].sort(([a], [b]) => a - b);
    const sample = sum(sorted);
    const over = (limit: number): number => sum(sorted.filter(([ms]) => ms >= limit));
    return {
      interaction: id,
      title,
      kind,
      sample,
      p50Ms: percentile(sorted, sample, 50),
      p95Ms: percentile(sorted, sample, 95),
      maxMs: percentile(sorted, sample, 100),
      limitMs,
      over: { shall: over(limitMs.shall), should: over(limitMs.should) },
    };
  });
}

type Counts = readonly (readonly [ms: number, count: number])[];

const sum = (counts: Counts): number => counts.reduce((total, [, count]) => total + count, 0);

/** By nearest rank: the least time that at least so many per cent of the sample did not exceed. */
function percentile(sorted: Counts, sample: number, percent: number): number {
  let left = Math.ceil((sample * percent) / 100);
  for (const [ms, count] of sorted) {
    left -= count;
    if (left <= 0) return ms;
  }
  return 0;
}
