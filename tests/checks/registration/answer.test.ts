import { describe, expect, it } from 'vitest';
import { retrievable, sameAfterwards, stillUnregistered } from '../../../checks/registration/afterwards.js';
import {
  bundleOfOne,
  bundleProfile,
  populated,
  registrationDetails,
  samePerson,
  wholeRecord,
} from '../../../checks/registration/answer.js';
import {
  addressParts,
  madeOfWhatWasSent,
  periods,
  supplemented,
} from '../../../checks/registration/content.js';
import {
  acceptedRegistrations,
  byBeginnings,
  exampleHeaders,
  oddRegistration,
  otherName,
  takenInXml,
} from '../../../checks/registration/forms.js';
import type { Registration } from '../../../checks/registration/registration.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import { firstText, select } from '../../../support/kernel/select.js';
import type { Check } from '../../../support/model/check.js';
import { found, patient, refusedSearch } from '../patients/sample.js';
import { answered, changed, outcome } from '../subject.js';
import { refusedRegistration, registered } from './sample.js';

const refused = refusedRegistration(409, 'DUPLICATE_REJECTED', 'duplicate');
const but =
  (...path: readonly (string | number)[]) =>
  (value: unknown): JsonObject =>
    changed(patient, path, value);
const period = (name: 'start' | 'end') => but('extension', 0, 'extension', 0, 'valuePeriod', name);

/** For each check of the Patient that comes back what breaks it. */
const faults: Readonly<Record<string, readonly Registration[]>> = {
  'same-person': [
    registered(but('identifier', 0, 'value')('9990000026')),
    registered(but('birthDate')('1984-09-03')),
    registered(but('name', 0, 'family')('Other')),
    registered(but('name', 0, 'given')(['Middle'])),
  ],
  address: [registered(but('address')(undefined))],
  telecom: [registered(but('telecom')(undefined))],
  language: [registered(but('extension', 1)({ url: 'x' }))],
  everything: [registered(but('telecom')(undefined)), registered(but('address')(undefined))],
  'sent.given-names': [registered(but('name', 0, 'given')(['Maja']))],
  'sent.address': [registered(but('address', 0, 'postalCode')('LS1 6AE'))],
  'sent.telecom': [registered(but('telecom')(undefined))],
  'sent.language': [
    registered(but('extension', 1, 'extension', 0, 'valueCodeableConcept', 'coding', 0, 'code')('de')),
  ],
  'sent.once': ['name', 'address', 'telecom'].map((element) =>
    registered(
      but(element)([...select(patient, element), ...select(patient, element)].map(({ value }) => value)),
    ),
  ),
  'address-parts': [
    registered(but('address', 0, 'line')(['Flat 2, 12 Sample Street'])),
    registered(but('address', 0, 'district')(undefined)),
  ],
  'registration-period': [registered(period('start')('2099-01-01')), registered(period('end')('2025-12-31'))],
  'temporary-ends': [
    registered(but('address', 0, 'period')(undefined)),
    registered(but('telecom', 0, 'period', 'end')('2027-01-01')),
  ],
  'gender-from-pds': [registered(but('gender')('unknown')), registered(but('gender')(undefined))],
  'address-from-pds': [registered(but('address')(undefined))],
};

const ofPatient = [
  samePerson,
  ...populated,
  ...madeOfWhatWasSent,
  addressParts,
  ...periods,
  ...supplemented,
].map((check) => ({ id: check.id, check }));

describe('the Patient that a registration returns', () => {
  it.each(ofPatient)('$id', ({ id, check }) => {
    const broken = faults[id.slice('register-a-patient.'.length)] ?? [];
    expect(broken).not.toHaveLength(0);
    expect(outcome(check, registered())).toBe('passed');
    expect(broken.map((one) => outcome(check, one))).toEqual(broken.map(() => 'failed'));
    expect(outcome(check, refused)).toBe('undecided');
  });

  it('may be written otherwise: upper case, spaces in telephone numbers', () => {
    const shouted = changed(but('name', 0, 'family')('LINDQVIST'), ['telecom', 0, 'value'], '01632960201');
    expect(outcome(samePerson, registered(shouted))).toBe('passed');
    expect(madeOfWhatWasSent.map((check) => outcome(check, registered(shouted)))).not.toContain('failed');
  });

  it('comes in a Bundle that asserts its profile', () => {
    const bare = answered({ resource: { resourceType: 'Bundle', type: 'searchset' } });
    expect(outcome(bundleProfile, registered())).toBe('passed');
    expect(outcome(bundleProfile, { ...registered(), ...bare })).toBe('failed');
  });
});

describe('registrations that are taken', () => {
  const every: readonly Check<Registration>[] = [...Object.values(acceptedRegistrations).flat(), takenInXml];

  it.each(every.map((check) => ({ id: check.id, check })))('$id', ({ check }) => {
    expect(outcome(check, registered())).toBe('passed');
    expect(outcome(check, refused)).toBe('failed');
  });

  it('may be refused for another name, with an explanation', () => {
    const bare: Registration = { ...registered(), ...answered({ status: 400 }) };
    expect(outcome(otherName, registered())).toBe('passed');
    expect(outcome(otherName, refusedRegistration(400, 'INVALID_PATIENT_DEMOGRAPHICS'))).toBe('passed');
    expect(outcome(otherName, bare)).toBe('failed');
    expect(outcome(otherName, refusedRegistration(500, 'INTERNAL_SERVER_ERROR'))).toBe('failed');
  });

  it('are confirmed by the beginnings of the names, whatever else they are refused for', () => {
    expect(outcome(byBeginnings, refused)).toBe('passed');
    expect(outcome(byBeginnings, refusedRegistration(400, 'INVALID_PATIENT_DEMOGRAPHICS'))).toBe('failed');
    expect(outcome(byBeginnings, registered())).toBe('undecided');
  });

  it('may have odd values, which break nothing', () => {
    expect(outcome(oddRegistration, refused)).toBe('passed');
    expect(outcome(oddRegistration, registered())).toBe('passed');
    expect(outcome(oddRegistration, refusedRegistration(500, 'INTERNAL_SERVER_ERROR'))).toBe('failed');
  });

  it('are not disturbed by the headers of the example', () => {
    expect(outcome(exampleHeaders, refused)).toBe('passed');
    expect(outcome(exampleHeaders, answered({ status: 417 }))).toBe('failed');
  });
});

describe('what is found afterwards', () => {
  const look = (search = found(patient), reading = answered({ resource: patient })) => ({
    ...search,
    nhsNumber: '9990000018',
    registration: registered(),
    reading,
  });
  const [readable, oneRecord] = retrievable;

  it('is nobody after a refusal', () => {
    const afterRefusal = (search = found(patient)) => ({ ...look(search), registration: refused });
    expect(outcome(stillUnregistered, afterRefusal(found()))).toBe('passed');
    expect(outcome(stillUnregistered, afterRefusal())).toBe('failed');
    expect(outcome(stillUnregistered, afterRefusal(refusedSearch))).toBe('undecided');
  });

  it('is not judged by that after a registration that was taken', () => {
    expect(outcome(stillUnregistered, look())).toBe('undecided');
  });

  it('is the person after a registration', () => {
    expect(readable && outcome(readable, look())).toBe('passed');
    expect(readable && outcome(readable, look(found()))).toBe('failed');
    expect(readable && outcome(readable, look(found(patient, but('id')('15'))))).toBe('failed');
    expect(readable && outcome(readable, look(found(patient), answered({ status: 404 })))).toBe('failed');
  });

  it('is who was registered', () => {
    const seen = (answer = found(patient), nhsNumber = '9990000018') => ({
      ...answer,
      nhsNumber,
      birthDates: [String(patient.birthDate)],
      families: [String(firstText(patient, 'name.family')).toUpperCase(), 'Othername'],
    });
    expect(outcome(sameAfterwards, seen())).toBe('passed');
    expect(outcome(sameAfterwards, seen(found(patient), '9990000409'))).toBe('failed');
    expect(outcome(sameAfterwards, seen(found(but('birthDate')('1900-01-01'))))).toBe('failed');
    expect(outcome(sameAfterwards, seen(found()))).toBe('undecided');
  });

  it('is the record that was returned', () => {
    expect(oneRecord && outcome(oneRecord, look())).toBe('passed');
    expect(oneRecord && outcome(oneRecord, look(found(but('id')('15'))))).toBe('failed');
    expect(oneRecord && outcome(oneRecord, look(found()))).toBe('undecided');
  });
});

describe('what a registration on DSTU2 returns', () => {
  it('has the details of the registration', () => {
    const bare = registered(but('extension')([]));
    expect(outcome(registrationDetails, registered())).toBe('passed');
    expect(outcome(registrationDetails, bare)).toBe('failed');
  });

  it('is a Bundle of one entry, with nothing about a search', () => {
    const bundle = (more: JsonObject): Registration => {
      const entry = [{ resource: patient }];
      const resource = { resourceType: 'Bundle', type: 'searchset', entry, ...more };
      return { ...registered(), ...answered({ interaction: 'register-a-patient', resource }) };
    };
    expect(outcome(bundleOfOne, bundle({}))).toBe('passed');
    expect(outcome(bundleOfOne, bundle({ total: 1 }))).toBe('failed');
    expect(outcome(bundleOfOne, bundle({ entry: [{ search: { mode: 'match' } }] }))).toBe('failed');
    expect(outcome(bundleOfOne, bundle({ entry: [] }))).toBe('failed');
    expect(outcome(bundleOfOne, refused)).toBe('undecided');
  });
});

it('a new record comes with the organisation and practitioners that its patient refers to', () => {
  const of = (...resources: readonly JsonObject[]): Registration => ({
    ...registered(),
    ...answered({
      resource: {
        resourceType: 'Bundle',
        type: 'searchset',
        entry: resources.map((resource) => ({ resource })),
      },
    }),
  });
  const one = {
    resourceType: 'Patient',
    id: '14',
    managingOrganization: { reference: 'Organization/1' },
    generalPractitioner: [{ reference: 'Practitioner/2' }],
  };
  const practice = { resourceType: 'Organization', id: '1' };
  expect(outcome(wholeRecord, of(one, practice, { resourceType: 'Practitioner', id: '2' }))).toBe('passed');
  expect(outcome(wholeRecord, of(one, practice))).toBe('failed');
  expect(outcome(wholeRecord, of({ resourceType: 'Patient', id: '14' }))).toBe('failed');
  expect(outcome(wholeRecord, { ...of(), ...refused })).toBe('undecided');
});
