import type { JsonObject } from '../../support/kernel/select.js';
import { decodeUtf8 } from '../json/utf8.js';
import { resourceOf } from './convert.js';
import { elementsIn } from './elements.js';
import { XmlProblem } from './node.js';
import { outOfOrder } from './order.js';
import { parseXml } from './parse.js';

export interface XmlLimits {
  /** Elements within each other; default 200. Converting is by recursion. */
  maxDepth?: number;
}

export interface XmlVersion {
  /** Of FHIR: `1.0.2`, or `3.0.1`, which is the default. */
  fhirVersion?: string;
}

/**
 * Reads FHIR XML into the JSON form of the same resource, without loss: what FHIR does not know is kept for the
 * validator to report. Comments are dropped, and so is the order of elements.
 *
 * @returns the resource, with a sentence for each element that is not where XML must have it (at most 100), or one
 *   sentence that says what cannot be read and at which line and column
 */
export function readXml(
  input: string | Uint8Array,
  { maxDepth = 200, fhirVersion }: XmlLimits & XmlVersion = {},
): { resource: JsonObject; outOfOrder?: string[] } | { problem: string } {
  const text = typeof input === 'string' ? { text: input } : decodeBytes(input);
  if ('problem' in text) return text;
  try {
    const elementsOf = elementsIn(fhirVersion);
    const root = parseXml(text.text.replace(/^\uFEFF/, ''), maxDepth);
    const misplaced = outOfOrder(root, elementsOf);
    return { resource: resourceOf(root, elementsOf), ...(misplaced.length > 0 && { outOfOrder: misplaced }) };
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
