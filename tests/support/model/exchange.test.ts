import { expect, it } from 'vitest';
import { headerValue } from '../../../support/model/exchange.js';

it('reads a header by its name in any case, several lines as one list, and no header as nothing', () => {
  const headers = [
    ['Cache-Control', 'private'],
    ['ETag', 'W/"1"'],
    ['cache-control', 'no-store'],
  ] as const;
  expect(headerValue(headers, 'etag')).toBe('W/"1"');
  expect(headerValue(headers, 'CACHE-CONTROL')).toBe('private, no-store');
  expect(headerValue(headers, 'Location')).toBeUndefined();
});
