import { describe, expect, it } from 'vitest';
import { deviationsOf, familyOf, patternOf, placeOf } from '../../../reports/causes/deviation.js';
import { verdicts } from '../../fixtures/run/input.js';

describe('the family of a check', () => {
  it.each([
    ['slots.etag', 'etag'],
    ['book-an-appointment.etag', 'etag'],
    ['book.refuses.unknown-id', 'refuses.unknown-id'],
    ['cancel.error.conflict', 'error'],
    ['responses.tabulated.BAD_REQUEST', 'tabulated'],
    ['alone', 'alone'],
  ])('of %s is %s', (check, family) => {
    expect(familyOf(check)).toBe(family);
  });
});

describe('the place of a path', () => {
  it.each([
    ['entry[3].resource.start', 'start'],
    ['Bundle.entry[12].resource.meta.profile[0]', 'meta.profile'],
    ['Appointment.start', 'start'],
    ['OperationOutcome.issue[0].code (exchange BOOK-173.2)', 'issue.code'],
    ['header ETag', 'header ETag'],
    ['status', 'status'],
    ['Patient.extension(registrationDetails).preferredBranchSurgery', 'extension.preferredBranchSurgery'],
    ['status and OperationOutcome.issue[0].code', 'status and issue.code'],
    ['Bundle.entry[7].resource', ''],
  ])('of %s is %s', (path, place) => {
    expect(placeOf(path)).toBe(place);
  });
});

it('takes the place of what was found where the path is a whole resource', () => {
  expect(placeOf('Patient', 'Patient.extension[2].url')).toBe('extension.url');
});

describe('the pattern of a text', () => {
  it.each([
    ['2026-11-30T09:30:00Z', '2026-12-01T10:45:00Z'],
    ['Location/k2P9sYSp75q5y6GC', 'Location/sbv9PuJUZPJsiHQC, Location/k2P9sYSp75q5y6GC'],
    ['no Appointment 9a8b7c6d-1234', 'Test AMEND-044, amended'],
    ['application/fhir+json', 'application/fhir+xml'],
  ])('is the same of %s and %s', (one, other) => {
    expect(patternOf(one)).toBe(patternOf(other));
  });

  it('tells statuses, words and profiles apart', () => {
    const texts = [
      '409',
      '412',
      '400 BAD_REQUEST',
      'nothing',
      'free',
      'https://fhir.example/Patient-1',
      'W/"1"',
    ];
    expect(new Set(texts.map(patternOf)).size).toBe(texts.length);
  });

  it('is short, however long the text', () => {
    expect(patternOf('x, '.repeat(5_000_000)).length).toBeLessThanOrEqual(80);
  });
});

describe('the deviations of a check', () => {
  const endpoints = new Set(['book-an-appointment', 'search-for-free-slots']);

  it('belong to the interaction that a check of all interactions names', () => {
    const scenario = verdicts().scenarios.find(({ id }) => id === 'SLOTS-090');
    const [check] = scenario?.checks ?? [];
    const path = 'book-an-appointment (exchange SLOTS-090.2)';
    const findings = [{ path, expected: 'a refusal: 4xx', found: '201 with Appointment' }];
    const seen = scenario && check ? deviationsOf({ ...check, findings }, scenario, endpoints) : [];
    expect(seen).toMatchObject([{ interaction: 'book-an-appointment', place: '', standing: false }]);
  });

  it('are its findings, those of standing rules with the exchange in which they were seen', () => {
    const scenario = verdicts().scenarios.find(({ id }) => id === 'SLOTS-090');
    const [check] = scenario?.checks ?? [];
    const seen =
      scenario && check ? deviationsOf({ ...check, exchange: 'SLOTS-001.1' }, scenario, endpoints) : [];
    expect(seen).toMatchObject([
      {
        exchange: 'SLOTS-003.1',
        standing: true,
        path: 'header Cache-Control',
        place: 'header Cache-Control',
      },
    ]);
  });
});
