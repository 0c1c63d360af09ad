import { expect, test } from 'vitest';
import { loadSpecification } from '../../../requirements/load.js';
import { termMistakes } from '../../../support/run/termMistakes.js';

const specification = loadSpecification('gpconnect-1.2.7');

test('the codes, URLs and errors of 1.2.7 are those that the checks compare with', () => {
  expect(termMistakes(specification)).toEqual([]);
});

test('what the checks do not compare with is said, with the place and both values', () => {
  const byType = { ...specification.profiles.byType, OperationOutcome: 'https://example.org/Other' };
  expect(termMistakes({ ...specification, profiles: { ...specification.profiles, byType } })).toEqual([
    expect.stringMatching(
      /^profiles\.byType\.OperationOutcome: it is "https:\/\/example\.org\/Other", and the checks compare with "https:/,
    ),
  ]);
});
