import { readXml } from '../codecs.js';
import type { Json, Resource } from '../interaction.js';
import { refusal } from '../vocabulary/errors.js';
import { isResource } from './json.js';
import type { Format } from './media.js';
import type { Wire } from './wire.js';

/**
 * Reads a request body as a base resource of the type that the interaction takes.
 *
 * @throws Refusal 400 for what is not JSON or XML at all, 422 INVALID_RESOURCE for what is not that resource
 */
export function readBody(bytes: Buffer, format: Format, expectedType: string, wire: Wire): Resource {
  const value = parse(bytes, format, wire);
  if (!isResource(value))
    throw refusal('INVALID_RESOURCE', 'The body is not a FHIR resource: it has no resourceType');
  if (value.resourceType !== expectedType) {
    throw refusal(
      'INVALID_RESOURCE',
      `The body is a ${value.resourceType}, not the ${expectedType} expected here`,
    );
  }
  const problems = wire.problemsOf(value);
  if (problems.length > 0) throw refusal('INVALID_RESOURCE', problems.slice(0, 10).join('; '));
  return value;
}

function parse(bytes: Buffer, format: Format, wire: Wire): Json {
  const text = decode(bytes);
  if (text.trim() === '') throw refusal('BAD_REQUEST', 'The body is empty');
  return format === 'json' ? parseJson(text) : parseXml(text, wire);
}

function parseJson(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal('BAD_REQUEST', 'The body is not well-formed JSON');
  }
}

function parseXml(text: string, { fhirVersion }: Wire): Json {
  const read = readXml(text, { fhirVersion });
  if ('problem' in read) throw refusal('BAD_REQUEST', `The body is not well-formed XML: ${read.problem}`);
  return read.resource;
}

function decode(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refusal('BAD_REQUEST', 'The body is not UTF-8');
  }
}
