import type { JsonObject } from '../../support/kernel/select.js';
import { decodeUtf8 } from '../json/utf8.js';
import { resourceOf } from './convert.js';
import { XmlProblem } from './node.js';
import { parseXml } from './parse.js';

export interface XmlLimits {
  /** Elements within each other; default 200. Converting is by recursion. */
  maxDepth?: number;
}

/**
 * Reads STU3 XML into the JSON form of the same resource, without loss: what FHIR does not know is kept for the
 * validator to report. The order of elements is not judged, comments are dropped.
 *
 * @returns the resource, or one sentence that says what cannot be read and at which line and column
 */
export function readXml(
  input: string | Uint8Array,
  { maxDepth = 200 }: XmlLimits = {},
): { resource: JsonObject } | { problem: string } {
  const text = typeof input === 'string' ? { text: input } : decodeBytes(input);
  if ('problem' in text) return text;
  try {
    return { resource: resourceOf(parseXml(text.text.replace(/^\uFEFF/, ''), maxDepth)) };
  } catch (error) {
    if (error instanceof XmlProblem) return { problem: error.message };
    throw error;
  }
}

function decodeBytes(bytes: Uint8Array): { text: string } | { problem: string } {
  const decoded = decodeUtf8(bytes);
  if ('badByteAt' in decoded)
    return { problem: `not UTF-8: the byte at offset ${decoded.badByteAt} is wrong` };
  const encoding = /^\uFEFF?<\?xml[^>]*\sencoding\s*=\s*["']([^"']*)/.exec(decoded.text)?.[1] ?? 'UTF-8';
  if (/^(utf-?8|us-ascii)$/i.test(encoding)) return decoded;
  return { problem: `declared as ${encoding}, but FHIR is always UTF-8 (line 1, column 1)` };
}
