import { describe, expect, it } from 'vitest';
import { keepsVersion } from '../../../checks/reading/stable.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import { answered, outcome } from '../subject.js';

const check = keepsVersion('read-a-patient');
const patient = (versionId: string, more: JsonObject = {}): JsonObject => ({
  resourceType: 'Patient',
  id: '14',
  meta: { versionId },
  ...more,
});
const read = (resource: JsonObject, etag = 'W/"1"') => answered({ resource, headers: [['ETag', etag]] });

describe('the version of what is read twice', () => {
  it.each([
    ['stays', read(patient('1')), 'passed'],
    ['rises', read(patient('2'), 'W/"2"'), 'failed'],
    ['rises in the header alone', read(patient('1'), 'W/"2"'), 'failed'],
    ['rises with a change', read(patient('2', { active: true }), 'W/"2"'), 'undecided'],
    ['is not read', answered({ status: 500 }), 'undecided'],
  ])('%s', (_how, answer, expected) => {
    expect(outcome(check, { ...answer, before: read(patient('1')) })).toBe(expected);
  });
});
