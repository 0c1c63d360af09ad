import type { Json } from '../kernel/select.js';
import type { Observation } from './check.js';

/** One observation: at `path` the specification wants `expected`, and `found` was there. */
export const observation = (path: string, ok: boolean, expected: string, found: unknown): Observation => ({
  path: path.length > longestPath ? `${path.slice(0, longestPath)}…` : path,
  ok,
  expected,
  found: quote(found),
});

/** Characters: far more than FHIR's own elements give, and a provider can nest names of its own. */
const longestPath = 500;

/** The same observations, as those of a part of their check. */
export function* ofPart(part: string, seen: Iterable<Observation>): Iterable<Observation> {
  for (const one of seen) yield { ...one, part };
}

/** Observes that a value equals one of those allowed. */
export const oneOf = (path: string, found: Json | undefined, allowed: readonly string[]): Observation =>
  observation(path, typeof found === 'string' && allowed.includes(found), allowed.join(' or '), found);

/** Observes that something is there: not absent, null, empty text, empty list or empty object. */
export const present = (path: string, found: unknown, expected = 'a value'): Observation =>
  observation(path, !isVoid(found), expected, found);

/** Observes that something is not there. */
export const absent = (path: string, found: unknown, expected = 'nothing'): Observation =>
  observation(path, found === undefined, expected, found);

/** A value as findings show it: JSON, shortened, `nothing` when absent. */
export function quote(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 297)}...` : text;
}

function isVoid(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  return typeof value === 'object' && Object.keys(value).length === 0;
}
