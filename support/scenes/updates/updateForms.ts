import { withHeader, withoutHeader } from '../../http/headers.js';
import type { UpdateForm } from './updates.js';

const json = 'application/fhir+json';
const xml = 'application/fhir+xml';

/** Ways to send an amendment or cancellation, by the sentence. */
export const waysToSend: Readonly<Record<string, UpdateForm>> = {
  'the consumer sends the update with Prefer: return=representation': {
    request: { prefer: 'return=representation' },
  },
  'the consumer sends the update with Prefer: return=minimal': { request: { prefer: 'return=minimal' } },
  'the consumer sends the update without If-Match': {
    change: (prepared) => withoutHeader(prepared, 'If-Match'),
  },
  'the consumer sends the update in JSON, accepting JSON': { request: { format: 'json', accept: json } },
  'the consumer sends the update in JSON, accepting XML': { request: { format: 'json', accept: xml } },
  'the consumer sends the update in XML, accepting JSON': { request: { format: 'xml', accept: json } },
  'the consumer sends the update in XML, accepting XML': { request: { format: 'xml', accept: xml } },
  'the consumer sends the update in JSON, accepting XML, with _format JSON': {
    request: { format: 'json', accept: xml, query: [['_format', json]] },
  },
  'the consumer sends the update in JSON, accepting JSON, with _format XML': {
    request: { format: 'json', accept: json, query: [['_format', xml]] },
  },
  'the consumer sends the update in XML, accepting XML, with _format JSON': {
    request: { format: 'xml', accept: xml, query: [['_format', json]] },
  },
  'the consumer sends the update in XML, accepting JSON, with _format XML': {
    request: { format: 'xml', accept: json, query: [['_format', xml]] },
  },
  'the consumer sends the update in JSON, accepting JSON, with _format JSON': {
    request: { format: 'json', accept: json, query: [['_format', json]] },
  },
  'the consumer sends the update in JSON, accepting XML, with _format XML': {
    request: { format: 'json', accept: xml, query: [['_format', xml]] },
  },
  'the consumer sends the update in JSON, with _format JSON alone': {
    request: { format: 'json', query: [['_format', json]] },
    change: (prepared) => withoutHeader(prepared, 'Accept'),
  },
  'the consumer sends the update in JSON, with _format XML alone': {
    request: { format: 'json', query: [['_format', xml]] },
    change: (prepared) => withoutHeader(prepared, 'Accept'),
  },
  'the consumer sends the update in JSON, naming no format for the answer': {
    request: { format: 'json' },
    change: (prepared) => withoutHeader(prepared, 'Accept'),
  },
  'the consumer sends the update accepting a format that is not supported': {
    request: { accept: 'text/csv' },
  },
  'the consumer sends the update in a format that is not supported': {
    change: (prepared) => withHeader(prepared, 'Content-Type', 'text/csv;charset=utf-8'),
  },
};

/** `If-Match` values that do not name the current version, by the sentence. */
export const wrongVersions: Readonly<Record<string, string>> = {
  'the consumer sends the update so that it names a version in If-Match that never was':
    'W/"no-such-version"',
  'the consumer sends the update so that it names no version in If-Match': 'no version',
};
