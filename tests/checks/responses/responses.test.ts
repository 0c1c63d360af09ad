import { describe, expect, it } from 'vitest';
import { expectedError } from '../../../checks/responses/index.js';
import { explanation, refuses } from '../../../checks/responses/refusal.js';
import { answersWith, answersWithResource, answersWithSearchset } from '../../../checks/responses/success.js';
import type { ResponseSubject } from '../../../support/model/check.js';
import { terms } from '../bound.js';
import { answered, outcome, refused } from '../subject.js';

const slots = 'search-for-free-slots';
const searchset = { resourceType: 'Bundle', type: 'searchset' };
const refusal = refuses({ id: 'test', sentence: 'it is refused, because it is a test' });
const [either, badRequest, invalidParameter] = expectedError(
  '400 BAD_REQUEST or 422 INVALID_PARAMETER',
  slots,
);
const [outcomeCarried, diagnostics] = explanation;

describe('a refusal that is none', () => {
  const excused = (subject: ResponseSubject): boolean[] =>
    [...refusal.observe(subject, terms)]
      .filter(({ ok }) => !ok)
      .map(({ inexcusable = false }) => !inexcusable);

  it('is excused by no interpretation where the provider broke down', () => {
    expect(excused(refused(500, 'INTERNAL_SERVER_ERROR'))).toEqual([false]);
    expect(excused(answered({ status: 503 }))).toEqual([false, true]);
  });

  it('may be where the request was served, is not offered, or was refused without a word', () => {
    expect(excused(answered({ resource: searchset }))).toEqual([true, true]);
    expect(excused(refused(501, 'NOT_IMPLEMENTED'))).toEqual([true]);
    expect(excused(answered({ status: 400 }))).toEqual([true]);
  });
});

describe('checks of any response', () => {
  const cases = [
    ['status as named', answersWith(200, slots), answered(), 'passed'],
    ['another status', answersWith(201, slots), answered(), 'failed'],
    ['searchset', answersWithSearchset(slots), answered({ resource: searchset }), 'passed'],
    [
      'Bundle of another type',
      answersWithSearchset(slots),
      answered({ resource: { ...searchset, type: 'collection' } }),
      'failed',
    ],
    ['no Bundle', answersWithSearchset(slots), answered(), 'failed'],
    ['resource wanted', answersWithResource('Bundle', slots), answered({ resource: searchset }), 'passed'],
    ['other resource', answersWithResource('Patient', slots), answered({ resource: searchset }), 'failed'],
    ['a refusal', refusal, refused(400, 'BAD_REQUEST'), 'passed'],
    ['a success is no refusal', refusal, answered({ resource: searchset }), 'failed'],
    ['a crash is no refusal', refusal, refused(500, 'INTERNAL_SERVER_ERROR'), 'failed'],
    ['a refusal without an explanation', refusal, answered({ status: 400 }), 'failed'],
    ['the error that the rule names', either, refused(400, 'BAD_REQUEST'), 'passed'],
    ['the error that a reading permits', either, refused(422, 'INVALID_PARAMETER'), 'undecided'],
    ['statuses and codes do not mix', either, refused(400, 'INVALID_PARAMETER'), 'failed'],
    ['a code as tabulated', badRequest, refused(400, 'BAD_REQUEST'), 'passed'],
    ['a code with the status of another', badRequest, refused(422, 'BAD_REQUEST'), 'failed'],
    ['a code with the issue type of another', badRequest, refused(400, 'BAD_REQUEST', 'value'), 'failed'],
    ['415, for which the table has no code', badRequest, refused(415, 'BAD_REQUEST'), 'undecided'],
    ['a code that is not named', invalidParameter, refused(400, 'BAD_REQUEST'), 'undecided'],
    ['an outcome with the error', outcomeCarried, refused(400, 'BAD_REQUEST'), 'passed'],
    ['an error without an outcome', outcomeCarried, answered({ status: 400 }), 'failed'],
    ['diagnostics', diagnostics, refused(400, 'BAD_REQUEST'), 'passed'],
    [
      'no diagnostics',
      diagnostics,
      answered({ status: 400, resource: { resourceType: 'OperationOutcome', issue: [{}] } }),
      'failed',
    ],
  ] as const;

  it.each(cases)('%s', (_name, check, subject, expected) => {
    expect(check && outcome(check, subject)).toBe(expected);
  });
});
