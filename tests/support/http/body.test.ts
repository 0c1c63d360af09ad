import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bodyText } from '../../../support/http/body.js';

const text = 'Zoë '.repeat(100);
const encoded = (encoding: string) => [['content-ENCODING', encoding]] as const;

test.each([
  ['gzip', gzipSync],
  ['GZIP', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
])('%s is undone', (encoding, compress) => {
  expect(bodyText(compress(text), encoded(encoding))).toBe(text);
});

test.each(['identity', 'snappy', 'constructor'])('%s is kept as it came', (encoding) => {
  expect(bodyText(Buffer.from(text), encoded(encoding))).toBe(text);
});

test('an empty body is empty, whatever it says it is', () => {
  expect(bodyText(Buffer.alloc(0), encoded('gzip'))).toBe('');
});

test('a body that would fill the memory is not unpacked', () => {
  const bomb = gzipSync(Buffer.alloc(65 * 1024 * 1024));
  expect(bodyText(bomb, encoded('gzip')).length).toBeLessThanOrEqual(bomb.length);
});
