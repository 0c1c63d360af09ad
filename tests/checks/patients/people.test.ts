import { describe, expect, it } from 'vitest';
import {
  demographicsChecks,
  dissenterRead,
  hiddenChecks,
  markedVerified,
  onlySought,
  pdsNameChecks,
  percentEncoding,
  shownChecks,
} from '../../../checks/patients/people.js';
import { type PatientReferences, resolutionChecks } from '../../../checks/patients/references.js';
import { wrongNhsNumbers } from '../../../checks/patients/wrongNumbers.js';
import { systems } from '../../../checks/vocabulary.js';
import { isNhsNumber } from '../../../support/kernel/nhsNumber.js';
import type { ResponseSubject } from '../../../support/model/check.js';
import { answered, changed, outcome, refused } from '../subject.js';
import { found, patient, refusedSearch } from './sample.js';

const checks = <T>(table: Readonly<Record<string, T>>) =>
  Object.entries(table).map(([sentence, check]) => ({ sentence, check }));

describe('who is found and who is not', () => {
  it.each(checks(hiddenChecks))('$sentence', ({ check: [hides, isNoError] }) => {
    const outcomes = (answer: ResponseSubject) =>
      [hides, isNoError].map((one) => one && outcome(one, answer));
    expect(outcomes(found())).toEqual(['passed', 'passed']);
    expect(outcomes(found(patient))).toEqual(['failed', 'passed']);
    expect(outcomes(refusedSearch)).toEqual(['passed', 'failed']);
    expect(outcomes(answered({ status: 500 }))).toEqual(['undecided', 'failed']);
  });

  it('nobody is found beside the one who was searched for', () => {
    const search = (number: string) => {
      const url = `https://provider.example/Patient?identifier=${encodeURIComponent(`${systems.nhsNumber}|${number}`)}`;
      const answer = found(patient);
      return { ...answer, exchange: { ...answer.exchange, request: { ...answer.exchange.request, url } } };
    };
    expect(outcome(onlySought, search('9990000018'))).toBe('passed');
    expect(outcome(onlySought, search('9990000409'))).toBe('failed');
    expect(outcome(onlySought, found())).toBe('undecided');
  });

  it.each(checks(shownChecks))('$sentence', ({ check }) => {
    const sought = { identifier: '9990000018' };
    expect(outcome(check, { ...found(patient), sought })).toBe('passed');
    expect(outcome(check, { ...found(), sought })).toBe('failed');
    expect(outcome(check, { ...refusedSearch, sought })).toBe('failed');
  });

  it('a number that PDS confirmed is marked', () => {
    const unmarked = changed(
      patient,
      ['identifier', 0, 'extension', 0, 'valueCodeableConcept', 'coding', 0, 'code'],
      '02',
    );
    expect(outcome(markedVerified, found(patient))).toBe('passed');
    expect(outcome(markedVerified, found(unmarked))).toBe('failed');
    expect(outcome(markedVerified, found())).toBe('undecided');
  });

  it('requests that have to be served are', () => {
    const read = answered({ interaction: 'read-a-patient', resource: patient });
    expect(outcome(dissenterRead, read)).toBe('passed');
    expect(outcome(dissenterRead, refused(403, 'NO_PATIENT_CONSENT'))).toBe('failed');
    expect(outcome(percentEncoding, found(patient))).toBe('passed');
    expect(outcome(percentEncoding, refused(400, 'BAD_REQUEST'))).toBe('failed');
  });

  it.each(checks(pdsNameChecks))('the official name is that of PDS: $words', ({ check }) => {
    const person = { family: 'LINDQVIST', given: 'Maja', birthDate: '1984-03-09', gender: 'female' };
    expect(outcome(check, { ...found(patient), person })).toBe('passed');
    expect(outcome(check, { ...found(patient), person: { ...person, family: 'Other' } })).toBe('failed');
    const informal = changed(patient, ['name', 0, 'use'], 'usual');
    expect(outcome(check, { ...found(informal), person })).toBe('failed');
    const several = changed(patient, ['name', 0, 'given'], ['Maja', 'Elin']);
    expect(outcome(check, { ...found(several), person })).toBe('passed');
    const nameless = changed(patient, ['name', 0, 'given'], []);
    expect(outcome(check, { ...found(nameless), person })).toBe('failed');
  });

  it.each(checks(demographicsChecks).flatMap(({ check }) => check))('$id', (check) => {
    const person = {
      family: '',
      given: '',
      birthDate: String(patient.birthDate),
      gender: String(patient.gender),
    };
    const other = { ...person, birthDate: '1900-01-01', gender: 'other' };
    expect(outcome(check, { ...found(patient), person })).toBe('passed');
    expect(outcome(check, { ...found(patient), person: other })).toBe('failed');
    expect(outcome(check, { ...found(), person })).toBe('undecided');
  });
});

describe('what Patients lead to', () => {
  const practice = {
    resourceType: 'Organization',
    id: '7',
    identifier: [{ system: systems.odsOrganisation, value: 'A00001' }],
  };
  const leadingTo = (answer: ResponseSubject): PatientReferences => ({
    exchange: { id: 'TEST-001.1' },
    odsCode: 'A00001',
    read: [{ reference: 'Organization/7', ...answer }],
  });

  it.each(checks(resolutionChecks).flatMap(({ check }) => check))('$id', (check) => {
    expect(outcome(check, leadingTo(answered({ resource: practice })))).toBe('passed');
    const wrong = check.id.endsWith('addressed-practice')
      ? answered({ resource: changed(practice, ['identifier', 0, 'value'], 'B00002') })
      : refused(404, 'ORGANISATION_NOT_FOUND');
    expect(outcome(check, leadingTo(wrong))).toBe('failed');
  });

  it('says nothing of a practice that cannot be read: another check does', () => {
    const addressed = resolutionChecks['the managing organisation is there']?.[1];
    const unread = leadingTo(refused(404, 'ORGANISATION_NOT_FOUND'));
    expect(addressed && outcome(addressed, unread)).toBe('undecided');
  });
});

it.each(checks(wrongNhsNumbers))('$sentence is none', ({ check: spoil }) => {
  for (const number of ['9990000018', '9990000409', '9990001014'])
    expect(isNhsNumber(spoil(number))).toBe(false);
});
