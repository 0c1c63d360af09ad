import { expect, test } from 'vitest';
import { prepareRequest } from '../../../support/http/request.js';
import { checkSendable, UnsendableError } from '../../../support/http/sendable.js';
import { sampleContext } from './sample.js';

const request = (parts: { url?: string; headers?: readonly (readonly [string, string])[] }) => ({
  url: 'https://one.example/Patient/1',
  headers: [],
  ...parts,
});

test.each([
  ['a line break in a header', request({ headers: [['If-Match', 'W/"1\r\n2"']] })],
  ['a NUL in a header', request({ headers: [['If-Match', 'W/"\u0000"']] })],
  ['a letter that no header has', request({ headers: [['If-Match', 'W/"咳"']] })],
  ['half a character in a header', request({ headers: [['If-Match', 'W/"\ud800"']] })],
  ['a name of a header that is none', request({ headers: [['If Match', '1']] })],
  ['a path that is shortened', request({ url: 'https://one.example/a/../Patient/1' })],
  ['a path that is shortened though it is encoded', request({ url: 'https://one.example/Patient/%2e%2E' })],
  ['a space', request({ url: 'https://one.example/Patient/a b' })],
])('%s cannot be sent', (_, one) => {
  expect(() => checkSendable(one)).toThrow(UnsendableError);
});

test.each([
  'https://one.example/Patient/1',
  'https://one.example:443/Patient/1',
  'https://ONE.example/Patient/1?a=%20b&c=d%2Fe',
  'https://proxy.example/https://one.example/A1/metadata',
  'https://one.example/Patient/$gpc.registerpatient',
  'https://one.example/Patient/...',
  'https://one.example',
])('%s goes out as it is', (url) => {
  expect(() => checkSendable(request({ url, headers: [['X-A', 'é \t~']] }))).not.toThrow();
});

test.each(['', '.', '..', 'a\udc00b'])('an id %j makes no request', (id) => {
  expect(() => prepareRequest({ interaction: 'read-a-patient', id }, sampleContext)).toThrow(UnsendableError);
});

test.each(['...', '.a', '%2e', 'a/b', '$&', "$'", 'Zoë'])('an id %j is one segment of the path', (id) => {
  const { url } = prepareRequest({ interaction: 'read-a-patient', id }, sampleContext);
  const segment = new URL(url).pathname.split('/').at(-1) ?? '';
  expect(decodeURIComponent(segment)).toBe(id);
});

test('what cannot be sent is told without being obeyed', () => {
  const error = new UnsendableError('1\u001b[31m\r\n', 'cannot be sent');
  expect(error.message).toBe('"1\\u001b[31m\\r\\n" cannot be sent');
});
