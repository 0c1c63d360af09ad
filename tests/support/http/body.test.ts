import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { decodeBody } from '../../../support/http/body.js';

const text = 'Zoë '.repeat(100);
const encoded = (encoding: string) => [['content-ENCODING', encoding]] as const;

test.each([
  ['gzip', gzipSync],
  ['GZIP', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
])('%s is undone', (encoding, compress) => {
  expect(decodeBody(compress(text), encoded(encoding)).body).toBe(text);
});

test.each(['identity', 'snappy', 'constructor'])('%s is kept as it came', (encoding) => {
  expect(decodeBody(Buffer.from(text), encoded(encoding)).body).toBe(text);
});

test('an empty body is empty, whatever it says it is', () => {
  expect(decodeBody(Buffer.alloc(0), encoded('gzip')).body).toBe('');
});

test('a body that would fill the memory is not unpacked', () => {
  const bomb = gzipSync(Buffer.alloc(65 * 1024 * 1024));
  expect(decodeBody(bomb, encoded('gzip')).body.length).toBeLessThanOrEqual(bomb.length);
});
