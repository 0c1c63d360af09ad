import { describe, expect, it } from 'vitest';
import { formatChecks, sameContent } from '../../../checks/responses/formats.js';
import {
  findsNothingElse,
  findsSought,
  keepsIdentifier,
  registrationChecks,
  returnsSought,
} from '../../../checks/responses/found.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import type { ResponseSubject } from '../../../support/model/check.js';
import { answered, outcome, refused } from '../subject.js';

const resource = { resourceType: 'Bundle', type: 'searchset' };
const json = answered({ resource });
const xml: ResponseSubject = {
  ...answered({ resource, headers: [['Content-Type', 'application/fhir+xml;charset=utf-8']] }),
  body: { kind: 'resource', format: 'xml', resource },
};
const unsupported = answered({ status: 415, headers: [] });

/** For each check of a format the answers that it passes and fails. */
const judged: Readonly<Record<string, { good: ResponseSubject[]; bad: ResponseSubject[] }>> = {
  'responses.format.json': { good: [json], bad: [xml, unsupported] },
  'responses.format.xml': { good: [xml], bad: [json, unsupported] },
  'responses.format.override-json': { good: [json], bad: [xml, unsupported] },
  'responses.format.override-xml': { good: [xml, unsupported], bad: [json] },
  'responses.format.default': { good: [json], bad: [xml] },
  'responses.format.unsupported': { good: [unsupported], bad: [json, refused(400, 'BAD_REQUEST')] },
  'responses.gzip': {
    good: [answered({ resource, headers: [['content-encoding', 'gzip']] })],
    bad: [json],
  },
  'responses.case-sensitive': { good: [refused(404, 'NO_RECORD_FOUND')], bad: [json] },
};

describe('the format of an answer', () => {
  it.each(formatChecks)('$id', (check) => {
    const { good, bad } = judged[check.id] ?? { good: [], bad: [] };
    expect(good.map((subject) => outcome(check, subject))).toEqual(good.map(() => 'passed'));
    expect(bad.map((subject) => outcome(check, subject))).toEqual(bad.map(() => 'failed'));
    expect(good.length * bad.length).toBeGreaterThan(0);
  });
});

describe('the content of two answers', () => {
  const statement = {
    resourceType: 'CapabilityStatement',
    meta: { versionId: '1', lastUpdated: '2026-01-05T09:00:00Z' },
    date: '2026-01-05T09:00:00Z',
    rest: [{ mode: 'server' }],
  };
  const judge = (before: JsonObject, after: JsonObject, status = 200) =>
    outcome(sameContent, {
      ...answered({ resource: after, status }),
      before: answered({ resource: before }),
    });

  it('is the same when all is', () => expect(judge(statement, structuredClone(statement))).toBe('passed'));
  it('is not when anything differs', () => {
    expect(judge(statement, { ...statement, rest: [] })).toBe('failed');
    expect(judge(statement, { ...statement, meta: { versionId: '2' } })).toBe('failed');
  });
  it('may say that it is of now', () => {
    const now = { ...statement, date: '2026-01-06', meta: { versionId: '1', lastUpdated: '2026-01-06' } };
    expect(judge(statement, now)).toBe('passed');
    expect(judge({ resourceType: 'Appointment', date: '1' }, { resourceType: 'Appointment' })).toBe('failed');
  });
  it('is unknown of a refusal', () => expect(judge(statement, statement, 415)).toBe('undecided'));
});

describe('what was sought', () => {
  const patient = { resourceType: 'Patient', id: '14', identifier: [{ value: '9990000018' }] };
  const bundle = (...found: JsonObject[]) =>
    answered({ resource: { ...resource, entry: found.map((one) => ({ resource: one })) } });

  it.each([
    ['by its identifier', { identifier: '9990000018' }],
    ['by its id', { reference: 'Patient/14' }],
  ])('is found %s', (_how, sought) => {
    const check = findsSought('find-a-patient');
    expect(outcome(check, { ...bundle(patient), sought })).toBe('passed');
    expect(outcome(check, { ...bundle(), sought })).toBe('failed');
    expect(outcome(check, { ...refused(400, 'BAD_REQUEST'), sought })).toBe('undecided');
    expect(outcome(check, { ...bundle({ resourceType: 'Patient', id: '15' }), sought })).toBe('failed');
    expect(outcome(check, { ...refused(400, 'BAD_REQUEST'), sought })).toBe('undecided');
  });

  it('is what is returned', () => {
    const check = returnsSought('read-a-patient');
    const sought = { reference: 'Patient/14' };
    expect(outcome(check, { ...answered({ resource: patient }), sought })).toBe('passed');
    expect(outcome(check, { ...answered({ resource: { ...patient, id: '15' } }), sought })).toBe('failed');
    // That nothing is returned at all is found elsewhere: there is no id to compare.
    expect(outcome(check, { ...refused(404, 'PATIENT_NOT_FOUND'), sought })).toBe('undecided');
  });

  it('is alone in what a search finds', () => {
    const check = findsNothingElse('find-a-practitioner');
    const sought = { identifier: 'G1' };
    const practitioner = (value: string) => ({ resourceType: 'Practitioner', identifier: [{ value }] });
    const role = { resourceType: 'PractitionerRole', id: 'r' };
    expect(outcome(check, { ...bundle(practitioner('G1'), role), sought })).toBe('passed');
    expect(outcome(check, { ...bundle(practitioner('G1'), practitioner('G2')), sought })).toBe('failed');
    expect(outcome(check, { ...bundle(), sought })).toBe('undecided');
    expect(outcome(check, { ...bundle(practitioner('G2')), sought: { reference: 'x' } })).toBe('undecided');
  });

  it('keeps the identifier by which it was found', () => {
    const check = keepsIdentifier('read-a-patient');
    const read = (identifier: string) => ({
      ...answered({ resource: patient }),
      sought: { reference: 'Patient/14', identifier },
    });
    expect(outcome(check, read('9990000018'))).toBe('passed');
    expect(outcome(check, read('9990000409'))).toBe('failed');
    expect(outcome(check, { ...read('1'), sought: { reference: 'Patient/14' } })).toBe('undecided');
  });

  it('is registered once', () => {
    const taken = bundle(patient);
    const duplicate = refused(409, 'DUPLICATE_REJECTED', 'duplicate');
    const outcomes = (subject: ResponseSubject, registered: boolean) =>
      registrationChecks.map((check) => outcome(check, { ...subject, registered }));
    expect(outcomes(taken, false)).toEqual(['passed', 'passed', 'undecided']);
    expect(outcomes(duplicate, false)).toEqual(['failed', 'failed', 'undecided']);
    expect(outcomes(duplicate, true)).toEqual(['undecided', 'undecided', 'passed']);
    expect(outcomes(taken, true)).toEqual(['undecided', 'undecided', 'failed']);
  });
});
