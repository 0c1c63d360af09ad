import type { RunFacts } from './verdicts.js';

/** At most `limit` characters of a text, saying how many were left out. */
export function shorten(text: string, limit: number): string {
  const rest = text.length - limit;
  return rest > 0 ? `${text.slice(0, limit)} … (${rest.toLocaleString('en-GB')} more characters)` : text;
}

/** `1 scenario`, `2 scenarios`. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

/** `250 ms`, `41.5 s`, `3 min 20 s`. */
export function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  const seconds = ms / 1000;
  return seconds < 60
    ? `${seconds.toFixed(1)} s`
    : `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
}

/** What of the pack a run was asked for, in words; empty: everything. */
export const selectionText = ({ endpoints, tags, failedFrom, thrift }: RunFacts['selection']): string =>
  [
    ...endpoints,
    tags,
    failedFrom && `what failed in ${failedFrom}`,
    thrift &&
      `what takes few bookings (--thrifty: without ${plural(thrift.leftOut.length, 'scenario')}${undecidedFor(thrift)})`,
  ]
    .filter(Boolean)
    .join(', ');

const undecidedFor = ({ undecided }: NonNullable<RunFacts['selection']['thrift']>): string =>
  undecided.length === 0 ? '' : `, and so undecided ${undecided.join(' ')}`;
