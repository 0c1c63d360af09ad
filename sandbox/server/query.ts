import { refusal } from '../vocabulary/errors.js';

/** A request target, taken apart. The path stays encoded. */
export interface Target {
  path: string;
  query: readonly (readonly [name: string, value: string])[];
}

/**
 * Takes a request target apart. A plus sign is a plus sign (RFC 3986), as a time zone in a raw date needs.
 *
 * @throws Refusal 400 for a query that is not percent-encoded correctly
 */
export function parseTarget(target: string): Target {
  const mark = target.indexOf('?');
  if (mark < 0) return { path: target, query: [] };
  const pairs = target.slice(mark + 1).split('&');
  return { path: target.slice(0, mark), query: pairs.filter((pair) => pair !== '').map(pairOf) };
}

function pairOf(pair: string): [string, string] {
  const equals = pair.indexOf('=');
  if (equals < 0) return [decode(pair), ''];
  return [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))];
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw refusal('BAD_REQUEST', 'The query is not percent-encoded correctly');
  }
}
