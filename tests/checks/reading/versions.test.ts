import { describe, expect, it } from 'vitest';
import { readsVersion, refusesUnknownVersion } from '../../../checks/reading/versions.js';
import { answered, outcome, refused } from '../subject.js';

const patient = (id: string, versionId: string) =>
  answered({ resource: { resourceType: 'Patient', id, meta: { versionId } } });
const before = patient('14', '2');

describe('a version that is read', () => {
  it.each([
    ['is the one that was returned', patient('14', '2'), 'passed'],
    ['is another version', patient('14', '3'), 'failed'],
    ['is of another resource', patient('15', '2'), 'failed'],
    ['is not offered', refused(501, 'NOT_IMPLEMENTED'), 'failed'],
  ])('%s', (_how, answer, expected) => {
    expect(outcome(readsVersion('read-a-patient'), { ...answer, before })).toBe(expected);
  });

  it('is refused where it never was', () => {
    const check = refusesUnknownVersion('read-a-patient');
    expect(outcome(check, refused(404, 'REFERENCE_NOT_FOUND'))).toBe('passed');
    expect(outcome(check, before)).toBe('failed');
  });
});
