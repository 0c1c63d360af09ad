import { UnsendableError } from './sendable.js';

export type QueryParameter = readonly [name: string, value: string];

/**
 * `?name=value&...` in the given order, repeats kept, percent-encoded per RFC 3986; empty without parameters. Stricter
 * than form encoding on purpose: `+` goes as `%2B` and a space as `%20`, so that no server can take one for the other.
 */
export function encodeQuery(parameters: readonly QueryParameter[]): string {
  if (parameters.length === 0) return '';
  return `?${parameters.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')}`;
}

/**
 * One path segment or query part; unlike `encodeURIComponent` it leaves RFC 3986's unreserved characters only.
 *
 * @throws UnsendableError when the text holds half a character
 */
export function encode(text: string): string {
  if (/\p{Surrogate}/u.test(text))
    throw new UnsendableError(text, 'holds half a character, which a URL cannot carry');
  return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${hex(character)}`);
}

const hex = (character: string): string => character.charCodeAt(0).toString(16).toUpperCase();
