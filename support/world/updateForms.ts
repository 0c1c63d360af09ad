import { withHeader, withoutHeader } from '../http/headers.js';
import type { UpdateForm } from './updates.js';

const json = 'application/fhir+json';
const xml = 'application/fhir+xml';

/** Ways to send an update, by what follows "the consumer amends it" or "the consumer cancels it". */
export const waysToSend: Readonly<Record<string, UpdateForm>> = {
  '': {},
  ' with Prefer: return=representation': { request: { prefer: 'return=representation' } },
  ' with Prefer: return=minimal': { request: { prefer: 'return=minimal' } },
  ' without If-Match': { change: (prepared) => withoutHeader(prepared, 'If-Match') },
  ' in JSON, accepting JSON': { request: { format: 'json', accept: json } },
  ' in JSON, accepting XML': { request: { format: 'json', accept: xml } },
  ' in XML, accepting JSON': { request: { format: 'xml', accept: json } },
  ' in XML, accepting XML': { request: { format: 'xml', accept: xml } },
  ' in JSON, accepting XML, with _format JSON': {
    request: { format: 'json', accept: xml, query: [['_format', json]] },
  },
  ' in JSON, accepting JSON, with _format XML': {
    request: { format: 'json', accept: json, query: [['_format', xml]] },
  },
  ' in XML, accepting XML, with _format JSON': {
    request: { format: 'xml', accept: xml, query: [['_format', json]] },
  },
  ' in XML, accepting JSON, with _format XML': {
    request: { format: 'xml', accept: json, query: [['_format', xml]] },
  },
  ' in JSON, accepting JSON, with _format JSON': {
    request: { format: 'json', accept: json, query: [['_format', json]] },
  },
  ' in JSON, accepting XML, with _format XML': {
    request: { format: 'json', accept: xml, query: [['_format', xml]] },
  },
  ' in JSON, with _format JSON alone': {
    request: { format: 'json', query: [['_format', json]] },
    change: (prepared) => withoutHeader(prepared, 'Accept'),
  },
  ' in JSON, with _format XML alone': {
    request: { format: 'json', query: [['_format', xml]] },
    change: (prepared) => withoutHeader(prepared, 'Accept'),
  },
  ' in JSON, naming no format for the answer': {
    request: { format: 'json' },
    change: (prepared) => withoutHeader(prepared, 'Accept'),
  },
  ' accepting a format that is not supported': { request: { accept: 'text/csv' } },
  ' in a format that is not supported': {
    change: (prepared) => withHeader(prepared, 'Content-Type', 'text/csv;charset=utf-8'),
  },
};

/** `If-Match` values that do not name the current version, by the words of the scenario. */
export const wrongVersions: Readonly<Record<string, string>> = {
  'names a version in If-Match that never was': 'W/"no-such-version"',
  'names no version in If-Match': 'no version',
};
