import { expect, it } from 'vitest';
import { identifiersIn } from '../../../support/fhir/identifiers.js';

it('finds the identifiers of one system, with their places, and nothing in what has none', () => {
  const identifier = [{ system: 'urn:one', value: '1' }, { value: '2' }, { system: 'urn:two', value: '3' }];
  expect(identifiersIn({ identifier }, 'urn:two')).toEqual([{ path: 'identifier[2]', value: identifier[2] }]);
  expect(identifiersIn({ identifier: 'urn:two' }, 'urn:two')).toEqual([]);
  expect(identifiersIn({}, 'urn:two')).toEqual([]);
});
