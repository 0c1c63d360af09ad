import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { BodyTooLarge, decodeBody } from '../../../support/http/body.js';

const text = 'Zoë '.repeat(100);
const limit = 100_000;
const encoded = (encoding: string) => [['content-ENCODING', encoding]] as const;

test.each([
  ['gzip', gzipSync],
  ['GZIP', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
])('%s is undone', (encoding, compress) => {
  expect(decodeBody(compress(text), encoded(encoding), limit).body).toBe(text);
});

test.each(['identity', 'snappy', 'constructor'])('%s is kept as it came', (encoding) => {
  expect(decodeBody(Buffer.from(text), encoded(encoding), limit).body).toBe(text);
});

test('an empty body is empty, whatever it says it is', () => {
  expect(decodeBody(Buffer.alloc(0), encoded('gzip'), limit).body).toBe('');
});

test('a body that would fill the memory is not unpacked', () => {
  const bomb = gzipSync(Buffer.alloc(limit + 1));
  expect(() => decodeBody(bomb, encoded('gzip'), limit)).toThrow(BodyTooLarge);
  expect(decodeBody(gzipSync(Buffer.alloc(limit)), encoded('gzip'), limit).body).toHaveLength(limit);
});

test.each([
  ['plain text', Buffer.from(text), /^gzip: incorrect header check/],
  ['half of it', gzipSync(text).subarray(0, 20), /^gzip: unexpected end of file/],
])('a body that is %s and no gzip is kept as it came, with the reason', (_, bytes, reason) => {
  const decoded = decodeBody(bytes, encoded('gzip'), limit);
  expect(decoded.body).toBe(bytes.toString());
  expect(decoded.undecodable).toMatch(reason);
});
