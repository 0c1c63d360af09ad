import { describe, expect, it } from 'vitest';
import { refusedEverywhere } from '../../checks/api/everywhere.js';
import { titledChecks } from '../../checks/api/index.js';
import type { SweptAnswer } from '../../checks/api/sweep.js';
import { oneWinner } from '../../checks/booking/diary.js';
import { registrationChecks } from '../../checks/responses/found.js';
import { expectedError } from '../../checks/responses/index.js';
import { refuses } from '../../checks/responses/refusal.js';
import { answersWith, needsNoBody } from '../../checks/responses/success.js';
import type { Check, ResponseSubject } from '../../support/model/check.js';
import { judge } from '../../support/model/judge.js';
import { good, sweepOf } from './api/sample.js';
import { boundTo, terms } from './bound.js';
import { answered, refused } from './subject.js';

/** The rows of 1.2.7 that a subject fails by a check. */
function blamed<Subject>(check: Check<Subject> | undefined, subject: Subject): string[] {
  if (!check) throw new Error('no such check');
  return judge(check, subject, { exchange: 'X.1', binding: boundTo(check), terms })
    .filter(({ outcome }) => outcome === 'failed' || outcome === 'warned')
    .flatMap(({ requirements }) => requirements);
}

const slots = 'search-for-free-slots';
/** A check that an interpretation lowers to a warning (APPT-I-152). */
const lowered = 'tokens.refuses.with-a-token-whose-header-names-an-algorithm';
const notFound = expectedError('404 NO_RECORD_FOUND', 'read-an-appointment');
const bare = (status: number): ResponseSubject => answered({ status });

describe('an answer that is not plain success', () => {
  it('is blamed on what has to be served, where nothing is', () => {
    expect(blamed(answersWith(200, slots), bare(404))).toEqual([
      'APPT-SLOTS-060',
      'APPT-SLOTS-061',
      'APPT-GEN-001',
      'APPT-GEN-002',
    ]);
  });

  it('is blamed on the status alone, where something is', () => {
    expect(blamed(answersWith(200, slots), bare(202))).toEqual(['APPT-SLOTS-074']);
    const [taken] = registrationChecks;
    expect(blamed(taken, { ...bare(201), registered: false })).toEqual(['FND-REG-069']);
  });

  it('is blamed on a missing body, where a body helps', () => {
    const check = needsNoBody(slots);
    expect(blamed(check, { ...bare(400), servedWithBody: true })).toEqual(['APPT-SLOTS-063']);
    expect(blamed(check, { ...bare(400), servedWithBody: false })).toEqual([]);
    expect([...check.observe({ ...bare(400), servedWithBody: false }, terms)]).toEqual([]);
    expect([...check.observe({ ...bare(200), servedWithBody: false }, terms)]).toHaveLength(1);
  });
});

describe('an error', () => {
  it.each([
    ['of the wrong code', refused(404, 'REFERENCE_NOT_FOUND'), ['APPT-READ-015', 'API-ERR-020']],
    ['of the wrong status', refused(410, 'NO_RECORD_FOUND'), ['APPT-READ-014']],
    ['of neither', refused(400, 'BAD_REQUEST'), ['APPT-READ-014', 'APPT-READ-015', 'API-ERR-020']],
    ['that is right', refused(404, 'NO_RECORD_FOUND'), []],
  ])('%s is blamed on what it has wrong', (_what, answer, rows) => {
    expect(blamed(notFound[0], answer)).toEqual(rows);
  });

  it('is not blamed on its issue type for its status', () => {
    expect(blamed(notFound[1], refused(410, 'NO_RECORD_FOUND', 'not-found'))).toEqual(['API-ERR-017']);
    expect(blamed(notFound[1], refused(404, 'NO_RECORD_FOUND', 'value'))).toEqual([
      'API-ERR-017',
      'APPT-GEN-032',
    ]);
  });

  it('without an outcome is no registration', () => {
    const check = refuses({
      id: 'register-a-patient.refuses.is-for-somebody-who-has-died',
      sentence: 'the registration is refused, because it is a test',
    });
    expect(blamed(check, bare(400))).toEqual(['FND-REG-058']);
    expect(blamed(check, bare(200))).toEqual(['FND-REG-039', 'FND-REG-063', 'FND-REG-058']);
  });

  it('of a server that breaks down is no token taken', () => {
    const check = refusedEverywhere({ id: 'tokens.refuses.with-a-token-without-iss', title: 'Refuses' });
    const broken = { ...good('find-a-patient', { served: false, status: 500 }) };
    expect(
      blamed(
        check,
        sweepOf(() => broken),
      ),
    ).toEqual(['API-JWT-012']);
    expect(blamed(check, sweepOf(good))).toEqual(['API-JWT-012', 'API-JWT-011', 'API-JWT-014']);
  });

  it('weighs what its rows do where an interpretation would let the request be taken', () => {
    const check = refusedEverywhere({ id: lowered, title: 'Refuses' });
    const outcomes = (answer: (key: string) => SweptAnswer): string[] =>
      judge(check, sweepOf(answer), { exchange: 'X.1', binding: boundTo(check), terms }).map(
        ({ outcome }) => outcome,
      );
    expect(outcomes(good)).toEqual(['warned']);
    expect(outcomes((key) => good(key, { served: false, status: 500 }))).toEqual(['failed']);
  });
});

describe('a value of the wrong form', () => {
  const check = titledChecks.find(({ id }) => id === 'http.primitive-values');
  const holding = (description: string) => sweepOf((key) => good(key, { resource: { description } }));

  it.each([
    ['urn:uuid:ABC', 'API-FHIR-047'],
    ['2026-01-05Z', 'API-FHIR-048'],
    ['x'.repeat(1024 * 1024 + 1), 'API-FHIR-045'],
  ])('is blamed on the rule of that form', (value, row) => {
    expect(blamed(check, holding(value))).toEqual([row]);
  });

  it('is blamed on the rule of numbers, where JSON is unreadable', () => {
    const unreadable = sweepOf((key) => ({
      ...good(key),
      body: { kind: 'unreadable', reason: 'cannot be' },
    }));
    expect(blamed(check, unreadable)).toEqual(['API-FHIR-044']);
  });
});

describe('two bookings of one slot', () => {
  it('are blamed on the error alone, where one was refused', () => {
    const race = (...statuses: readonly number[]) => ({
      exchange: bare(201).exchange,
      answers: statuses.map(bare),
    });
    expect(blamed(oneWinner.run, race(201, 422))).toEqual(['APPT-BOOK-099']);
    expect(blamed(oneWinner.run, race(201, 201))).toEqual(['APPT-BOOK-099', 'APPT-BOOK-022']);
  });
});
