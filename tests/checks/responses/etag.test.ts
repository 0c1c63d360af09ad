import { expect, it } from 'vitest';
import { carriesVersion, isWeakEtag } from '../../../checks/responses/etag.js';

it.each([
  ['W/"7"', true, true],
  ['"7"', true, false],
  ['7', true, false],
  ['W/7', true, false],
  ['w/"7"', true, false],
  ['W/"8"', false, true],
  ['W/""', false, false],
  [undefined, false, undefined],
])('%s carries the version 7: %s, in the form of a weak ETag: %s', (etag, carries, weak) => {
  expect(carriesVersion(etag, '7')).toBe(carries);
  if (etag !== undefined) expect(isWeakEtag(etag)).toBe(weak);
});

it('compares with nothing where the resource has no version', () => {
  expect(carriesVersion('W/"7"', undefined)).toBeUndefined();
});
