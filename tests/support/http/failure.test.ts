import { expect, test } from 'vitest';
import { isNoHttp, readFailure } from '../../../support/http/failure.js';

const coded = (code: string, more: object = {}): Error =>
  Object.assign(new Error('it broke'), { code, ...more });

test('what was received is shown as letters that nothing obeys, and only its beginning', () => {
  const rawPacket = Buffer.from(`\u001b[31m\r\n${'a'.repeat(500)}`);
  expect(readFailure(coded('HPE_INVALID_CONSTANT', { rawPacket }))).toEqual({
    code: 'HPE_INVALID_CONSTANT',
    message: `it broke (received "\\u001b[31m\\r\\n${'a'.repeat(33)}")`,
  });
});

test.each([
  [
    'an error without a message',
    new Error('', { cause: new AggregateError([new Error('a'), new Error('b')]) }),
    'a; b',
  ],
  ['an error that says nothing at all', coded('EPIPE', { message: '' }), 'EPIPE'],
  ['what is no error', 'broken', 'broken'],
])('%s is told', (_, error, message) => {
  expect(readFailure(error).message).toBe(message);
});

test.each([
  ['HPE_INVALID_CONSTANT', true],
  ['HPE_HEADER_OVERFLOW', true],
  ['HPE_INVALID_CHUNK_SIZE', true],
  ['UNASKED_UPGRADE', true],
  ['HPE_INVALID_EOF_STATE', false],
  ['ECONNRESET', false],
  ['ETIMEDOUT', false],
  ['BODY_TOO_LARGE', false],
])('%s is an answer that is no HTTP: %s', (code, expected) => {
  expect(isNoHttp({ code, message: '' })).toBe(expected);
});
