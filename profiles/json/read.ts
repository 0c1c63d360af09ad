import { isObject, type Json } from '../../support/kernel/select.js';
import { findFaults } from './faults.js';
import { keepSources } from './numbers.js';
import { scan } from './scan.js';
import { decodeUtf8, placeAt } from './utf8.js';

export interface JsonLimits {
  /** Objects and arrays within each other; default 200. */
  maxDepth?: number;
  /** Characters of a key, as written; default 256: FHIR's longest names have a tenth, and paths are made of them. */
  maxKey?: number;
  /** Bytes, or characters where text is given; default 256 MiB. */
  maxSize?: number;
}

/** Sixteen digits and more can be more than a number of JavaScript holds. */
const LONG_NUMBER = /\d{16}/;

const BYTE_ORDER_MARK = 0xfeff;

/**
 * Reads JSON strictly: beyond what `JSON.parse` refuses it also refuses keys that are there twice, a byte order mark,
 * bytes that are not UTF-8, numbers beyond what a double holds, and nesting and size beyond the limits.
 *
 * @returns the value, or one sentence for each problem, with line and column
 */
export function readJson(
  input: string | Uint8Array,
  { maxDepth = 200, maxKey = 256, maxSize = 256 * 1024 * 1024 }: JsonLimits = {},
): { value: Json } | { problems: string[] } {
  if (input.length > maxSize)
    return { problems: [`too large: ${input.length} bytes, the limit is ${maxSize}`] };
  const decoded = typeof input === 'string' ? { text: input } : decodeUtf8(input);
  if ('badByteAt' in decoded) {
    return { problems: [`not UTF-8: the byte at offset ${decoded.badByteAt} is wrong`] };
  }
  const { text } = decoded;
  if (text.charCodeAt(0) === BYTE_ORDER_MARK) {
    return { problems: ['starts with a byte order mark, which JSON must not have'] };
  }
  const { properties, hasNumberForms, tooDeepAt, longKeyAt } = scan(text, { maxDepth, maxKey });
  if (tooDeepAt !== undefined) {
    return { problems: [`nested deeper than ${maxDepth} levels at ${placeAt(text, tooDeepAt)}`] };
  }
  if (longKeyAt !== undefined) {
    return { problems: [`a key of more than ${maxKey} characters at ${placeAt(text, longKeyAt)}`] };
  }
  const value = parse(text);
  if (value === undefined) return { problems: findFaults(text) };
  const counted = count(value);
  if (!Number.isFinite(counted)) return { problems: ['a number is beyond the range of JSON numbers'] };
  if (counted !== properties) return { problems: findFaults(text) };
  if (hasNumberForms || LONG_NUMBER.test(text)) keepSources(text, value);
  return { value };
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Properties of all objects in a value: fewer than were written when a key was repeated. Infinite for such numbers. */
function count(value: Json): number {
  if (typeof value === 'number') return Number.isFinite(value) ? 0 : Number.POSITIVE_INFINITY;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + count(item), 0);
  if (!isObject(value)) return 0;
  const items = Object.values(value);
  return items.reduce<number>((sum, item) => sum + count(item), items.length);
}
