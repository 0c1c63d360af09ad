import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Behaviour } from '../../../sandbox/behaviour/behaviour.js';
import { combine } from '../../../sandbox/behaviour/combine.js';
import { header } from '../../../sandbox/behaviour/replies.js';
import { headers, written } from '../../../sandbox/behaviour/writing.js';
import { ask, nhsNumberQuery, site } from '../consumer.js';

const find = (behaviour: Behaviour, asked: Record<string, string> = {}) =>
  ask(site({ behaviour: combine([behaviour]) }), 'find-a-patient', {
    query: nhsNumberQuery('9990001014'),
    headers: asked,
  });

it('writes the text of one format in another way, and gives its new length', () => {
  const indented = written('json', (text) => JSON.stringify(JSON.parse(text), null, 2));
  const answer = find(indented);
  expect(answer.body.toString('utf8')).toContain('\n  "resourceType": "Bundle"');
  expect(answer.headers['Content-Length']).toBe(String(answer.body.length));
  expect(find(indented, { accept: 'application/fhir+xml' }).body.toString('utf8')).not.toContain('\n  "');
});

it('writes what is compressed, too', () => {
  const zipped = find(
    written('json', (text) => `${text}\n\n`),
    { 'accept-encoding': 'gzip' },
  );
  expect(gunzipSync(zipped.body).toString('utf8')).toMatch(/\}\n\n$/);
});

it('changes header lines, and sends one in several lines', () => {
  expect(find(headers((given) => ({ ...given, Via: 'x' }))).headers.Via).toBe('x');
  expect(find(header('Cache-Control', ['private', 'no-store'])).headers['Cache-Control']).toEqual([
    'private',
    'no-store',
  ]);
});
