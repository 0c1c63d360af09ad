import { describe, expect, it } from 'vitest';
import { errorChecks } from '../../../checks/registration/errors.js';
import { registrationRefusals, spoiltRegistrations } from '../../../checks/registration/refusals.js';
import { loadValidator } from '../../../profiles/index.js';
import { registration } from '../../../support/scenes/registration/temporaryPatient.js';
import { boundTo } from '../bound.js';
import { answered, outcome } from '../subject.js';
import { person, refusedRegistration, registered } from './sample.js';

const body = registration(person, {
  profile: 'https://fhir.nhs.uk/STU3/StructureDefinition/CareConnect-GPC-Patient-1',
});
const validator = loadValidator();

describe('a registration that has to be refused', () => {
  it.each(Object.entries(registrationRefusals))('%s', (_words, checks) => {
    const [refusal, error] = checks;
    expect(refusal && outcome(refusal, registered())).toBe('failed');
    expect(refusal && outcome(refusal, answered({ status: 422 }))).toBe('failed');
    expect(refusal && outcome(refusal, refusedRegistration(422, 'INVALID_RESOURCE'))).toBe('passed');
    expect(error && outcome(error, registered())).toBe('undecided');
  });

  it.each([
    ['structure', 422, 'INVALID_RESOURCE', 'invalid'],
    ['variance', 422, 'INVALID_RESOURCE', 'invalid'],
    ['form', 422, 'INVALID_RESOURCE', 'invalid'],
    ['type', 422, 'INVALID_RESOURCE', 'invalid'],
    ['malformed', 400, 'BAD_REQUEST', 'invalid'],
    ['malformed-xml', 400, 'BAD_REQUEST', 'invalid'],
    ['number', 400, 'INVALID_NHS_NUMBER', 'value'],
    ['demographics', 400, 'INVALID_PATIENT_DEMOGRAPHICS', 'business-rule'],
    ['deceased', 400, 'INVALID_PATIENT_DEMOGRAPHICS', 'business-rule'],
    ['sensitive', 400, 'INVALID_PATIENT_DEMOGRAPHICS', 'business-rule'],
    ['flagged', 400, 'INVALID_NHS_NUMBER', 'value'],
    ['duplicate', 409, 'DUPLICATE_REJECTED', 'duplicate'],
  ])('names the error: %s is %i %s', (key, status, code, issueType) => {
    const outcomes = errorChecks[key]?.map((check) =>
      outcome(check, refusedRegistration(status, code, issueType)),
    );
    expect(outcomes?.[0]).toBe('passed');
    expect(outcomes).not.toContain('failed');
    expect(
      errorChecks[key]?.map((check) => outcome(check, refusedRegistration(403, 'ACCESS_DENIED')))[0],
    ).toBe('failed');
  });

  it('decides nothing by an error that a reading permits', () => {
    const [named, ...others] = errorChecks.number ?? [];
    const permitted = refusedRegistration(422, 'INVALID_RESOURCE', 'invalid');
    expect(named && outcome(named, permitted)).toBe('undecided');
    expect(others.map((check) => outcome(check, permitted))).not.toContain('failed');
  });

  it('explains what is wrong with the parameter', () => {
    const explained =
      registrationRefusals['the consumer sends a registration that has no birth date']?.at(-1);
    const silent = answered({ status: 422, resource: { resourceType: 'OperationOutcome', issue: [{}] } });
    expect(boundTo(explained).requirements).toEqual(['FND-REG-060']);
    expect(explained && outcome(explained, refusedRegistration(422, 'INVALID_RESOURCE'))).toBe('passed');
    expect(explained && outcome(explained, silent)).toBe('failed');
    expect(explained && outcome(explained, registered())).toBe('undecided');
  });
});

describe('a fault of a registration', () => {
  it('is one in a registration that has none', () => {
    expect(validator.validate(body).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(Object.entries(spoiltRegistrations))(
    '%s: changes the body, and leaves the sound one',
    (_words, { spoil }) => {
      const before = structuredClone(body);
      expect(spoil(body)).not.toEqual(body);
      expect(body).toEqual(before);
    },
  );

  it('is just what its words say', () => {
    const spoilt = (words: string) =>
      JSON.stringify(spoiltRegistrations[`the consumer sends a registration that ${words}`]?.spoil(body));
    expect(spoilt('has no birth date')).not.toContain('birthDate');
    expect(spoilt('has no birth date')).toContain('9990000018');
    expect(spoilt('has its parameter twice').match(/registerPatient/g)).toHaveLength(2);
    expect(spoilt('is the Patient itself')).toMatch(/^\{"resourceType":"Patient"/);
    expect(spoilt('has two home telephones').match(/"use":"home"/g)).toHaveLength(2);
    expect(spoilt('has addresses of the uses home and old')).toMatch(/"use":"home".*"use":"old"/);
  });
});
