import { readJson } from '../../profiles/json/index.js';
import { readXml } from '../../profiles/xml/index.js';
import { isObject, type Json, type JsonObject } from '../kernel/select.js';
import type { Body, BodyFormat } from '../model/body.js';
import type { RecordedResponse } from '../model/exchange.js';
import { headerValue } from '../model/exchange.js';

export interface BodyLimits {
  /** Objects and lists, or elements, within each other; default 200. A body that is deeper is unreadable. */
  nesting?: number;
  /** The version of FHIR that XML is read as; that of the release in use where it is left out. */
  fhirVersion?: string;
}

/** Reads a response body as what it looks like, so that a wrong `Content-Type` is one finding and not all of them. */
export function readBody(
  response: Pick<RecordedResponse, 'headers' | 'body'>,
  { nesting = 200, fhirVersion }: BodyLimits = {},
): Body {
  const text = response.body;
  if (text.trim() === '') return { kind: 'empty' };
  const format = formatOf(headerValue(response.headers, 'content-type') ?? '', text);
  const read = format === 'xml' ? fromXml(text, nesting, fhirVersion) : fromJson(text, nesting);
  if (typeof read === 'string') return { kind: 'unreadable', reason: read };
  return hasType(read)
    ? { kind: 'resource', format, resource: read }
    : { kind: 'unreadable', reason: `${format.toUpperCase()} without a resourceType` };
}

function formatOf(contentType: string, text: string): BodyFormat {
  if (text.trimStart().startsWith('<')) return 'xml';
  return /xml/i.test(contentType) && !/^\s*[{[]/.test(text) ? 'xml' : 'json';
}

function fromJson(text: string, maxDepth: number): Json | string {
  const read = readJson(text, { maxDepth });
  return 'value' in read
    ? typeof read.value === 'string'
      ? 'a JSON string'
      : read.value
    : read.problems.join('; ');
}

function fromXml(text: string, maxDepth: number, fhirVersion: string | undefined): Json | string {
  const read = readXml(text, { maxDepth, ...(fhirVersion === undefined ? {} : { fhirVersion }) });
  return 'resource' in read ? read.resource : read.problem;
}

const hasType = (value: Json): value is JsonObject & { resourceType: string } =>
  isObject(value) && typeof value.resourceType === 'string';
