import type { Json, JsonObject } from '../../support/kernel/select.js';
import { isObject } from '../../support/kernel/select.js';

/** Whether an invariant holds, or why that cannot be told; undefined where its expression is to be evaluated. */
type Decide = (value: JsonObject) => boolean | string | undefined;

/**
 * Invariants of STU3 that are decided here, by key: comparisons, which FHIRPath answers with nothing (dates of
 * different precision) or wrongly (quantities without a code), and what takes it the square of the entries.
 */
const DECISIONS: ReadonlyMap<string, Decide> = new Map([
  ['per-1', periodRuns],
  ['rng-2', rangeRises],
  ['bdl-7', addressesDiffer],
]);

export function decided(key: string, value: Json): boolean | string | undefined {
  return isObject(value) ? DECISIONS.get(key)?.(value) : undefined;
}

const DATE_TIME = /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(T.+)?$/;
const HOUR = 3_600_000;

/** The end of a period includes all of it: `2019-05` ends with May. */
function periodRuns({ start, end, _start, _end }: JsonObject): boolean | string | undefined {
  if ((start ?? _start) === undefined || (end ?? _end) === undefined) return true;
  if (start === undefined || end === undefined) return 'a date is absent for a reason';
  const first = typeof start === 'string' ? DATE_TIME.exec(start) : null;
  const last = typeof end === 'string' ? DATE_TIME.exec(end) : null;
  if (first === null || last === null) return undefined;
  const [from = '', startDate = '', startTime] = first;
  const [to = '', endDate = '', endTime] = last;
  if (startTime !== undefined && endTime !== undefined) return ordered(Date.parse(from), Date.parse(to));
  const length = Math.min(startDate.length, endDate.length);
  if (startDate.slice(0, length) <= endDate.slice(0, length)) return true;
  if (startTime === undefined && endTime === undefined) return false;
  // A day without an offset is somewhere between UTC+14 and UTC-12.
  const earliest = startTime === undefined ? Date.parse(startDate) - 14 * HOUR : Date.parse(from);
  const latest = endTime === undefined ? endOf(endDate) + 12 * HOUR : Date.parse(to);
  return earliest > latest ? false : 'the time zone of one of the dates is not said';
}

const ordered = (from: number, to: number): boolean | undefined =>
  Number.isNaN(from) || Number.isNaN(to) ? undefined : from <= to;

/** First instant after a year, month or day, in UTC. */
function endOf(date: string): number {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return Date.UTC(year + 1, 0);
  return day === undefined ? Date.UTC(year, month) : Date.UTC(year, month - 1, day + 1);
}

function rangeRises({ low, high }: JsonObject): boolean | string | undefined {
  if (low === undefined || high === undefined) return true;
  if (!isObject(low) || !isObject(high)) return undefined;
  if (typeof low.value !== 'number' || typeof high.value !== 'number') return 'a quantity has no value';
  if (
    low.system === high.system &&
    low.code === high.code &&
    (low.code !== undefined || low.unit === high.unit)
  )
    return low.value <= high.value;
  const isCoded = [low, high].every(({ system, code }) => system !== undefined && code !== undefined);
  return isCoded ? undefined : 'the units are not the same';
}

/** No two entries with one address and version. */
function addressesDiffer({ entry }: JsonObject): boolean | undefined {
  if (!Array.isArray(entry)) return undefined;
  const found = new Set<string>();
  for (const one of entry) {
    if (!isObject(one) || typeof one.fullUrl !== 'string') continue;
    const meta = isObject(one.resource) ? one.resource.meta : undefined;
    const version = isObject(meta) && typeof meta.versionId === 'string' ? meta.versionId : '';
    const address = one.fullUrl + version;
    if (found.has(address)) return false;
    found.add(address);
  }
  return true;
}
