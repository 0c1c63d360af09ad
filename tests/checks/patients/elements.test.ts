import { describe, expect, it } from 'vitest';
import { patientChecks } from '../../../checks/patients/elements.js';
import { patientEndpoints } from '../../../checks/patients/rule.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import { answered, changed, outcome } from '../subject.js';
import { found, patient } from './sample.js';

const but =
  (...path: readonly (string | number)[]) =>
  (value: unknown): JsonObject =>
    changed(patient, path, value);
const detail = (index: number, ...path: readonly (string | number)[]) =>
  but('extension', 0, 'extension', index, ...path);
const withExtension = (url: string): JsonObject =>
  but('extension')([{ url, valueCodeableConcept: { text: 'x' } }]);
const careConnect = (name: string): JsonObject =>
  withExtension(`https://fhir.nhs.uk/STU3/StructureDefinition/Extension-CareConnect-GPC-${name}-1`);

/** For each rule Patients that break it. */
const faults: Readonly<Record<string, readonly JsonObject[]>> = {
  'nhs-number': [
    but('identifier')(undefined),
    but('identifier', 0, 'system')('https://provider.test/Id'),
    but('identifier', 0, 'value')('9990000019'),
    but('identifier')([patient.identifier, patient.identifier].flat()),
  ],
  name: [but('name')(undefined), but('name', 0, 'family')('')],
  'official-name': [
    but('name', 0, 'use')('usual'),
    but('name')([patient.name, patient.name].flat()),
    but('name')(undefined),
  ],
  'birth-date': [but('birthDate')(undefined)],
  gender: [but('gender')(undefined), but('gender')('F')],
  'managing-organisation': [
    but('managingOrganization')(undefined),
    but('managingOrganization', 'reference')('Practitioner/7'),
  ],
  'preferred-branch-surgery': [
    but('extension')(undefined),
    detail(2, 'valueReference', 'reference')('Organization/3'),
  ],
  'registration-type': [
    but('extension')(undefined),
    detail(1, 'valueCodeableConcept', 'coding', 0, 'code')('GMS'),
  ],
  'registration-type-system': [
    detail(
      1,
      'valueCodeableConcept',
      'coding',
      0,
      'system',
    )('https://fhir.nhs.uk/CareConnect-RegistrationType-1'),
  ],
  'registration-type-name': [detail(1, 'valueCodeableConcept', 'text')(undefined)],
  'not-regular': [detail(1, 'valueCodeableConcept', 'coding', 0, 'code')('R')],
  'verification-system': [
    but('identifier', 0, 'extension', 0, 'valueCodeableConcept', 'coding', 0, 'system')('urn:x'),
  ],
  'address-use': [but('address', 0, 'use')(undefined)],
  'address-text': [but('address', 0, 'text')('Flat 2, 12 Sample Street')],
  telecom: [
    but('telecom', 0, 'system')(undefined),
    but('telecom', 0, 'value')(''),
    but('telecom', 0, 'use')(undefined),
  ],
  'contact-relationship': [
    but('contact', 0, 'relationship')([{}]),
    but('contact', 0, 'relationship')(undefined),
  ],
  'contact-relationship-coding': [but('contact', 0, 'relationship', 0, 'coding')([{ code: 'N' }])],
  'contact-address-and-telecom': [
    but('contact', 0, 'telecom', 0, 'use')(undefined),
    but('contact', 0, 'telecom', 0, 'value')(undefined),
    but('contact', 0, 'address', 'use')(undefined),
  ],
  'forbidden.Extension-CareConnect-GPC-EthnicCategory-1': [careConnect('EthnicCategory')],
  'forbidden.Extension-CareConnect-GPC-ReligiousAffiliation-1': [careConnect('ReligiousAffiliation')],
  'forbidden.patient-cadavericDonor': [
    withExtension('http://hl7.org/fhir/StructureDefinition/patient-cadavericDonor'),
  ],
  'forbidden.Extension-CareConnect-GPC-ResidentialStatus-1': [careConnect('ResidentialStatus')],
  'forbidden.Extension-CareConnect-GPC-TreatmentCategory-1': [careConnect('TreatmentCategory')],
  'forbidden.birthPlace': [withExtension('http://hl7.org/fhir/StructureDefinition/birthPlace')],
  'forbidden.maritalStatus': [but('maritalStatus')({ coding: [{ code: 'M' }] })],
  'forbidden.multipleBirthBoolean': [but('multipleBirthBoolean')(false)],
  'held.address': [but('address')(undefined), but('address', 0, 'line')(undefined)],
  'held.telecom': [but('telecom')(undefined)],
  'held.contact': [but('contact')(undefined), but('contact', 0, 'telecom')(undefined)],
  'held.language': [but('extension', 1)({ url: 'x' })],
  'held.everything': [but('generalPractitioner')(undefined), but('address')(undefined)],
};

const cases = patientEndpoints.flatMap((endpoint) =>
  patientChecks[endpoint].map((check) => ({
    id: check.id,
    check,
    key: check.id.slice(`${endpoint}.patient.`.length),
  })),
);

describe('rules on Patients', () => {
  it.each(cases)('$id passes on a good Patient, found or read', ({ check }) => {
    expect(outcome(check, found(patient, patient))).toBe('passed');
    expect(outcome(check, answered({ interaction: 'read-a-patient', resource: patient }))).toBe('passed');
  });

  it.each(cases)('$id fails on each fault, among good Patients', ({ check, key }) => {
    const broken = faults[key] ?? [];
    expect(broken).not.toHaveLength(0);
    expect(broken.map((one) => outcome(check, found(patient, one)))).toEqual(broken.map(() => 'failed'));
  });

  it.each(cases)('$id decides nothing without a Patient', ({ check }) => {
    expect(outcome(check, found())).toBe('undecided');
  });

  it('find the contact that is held behind one of whom less is known', () => {
    const bare = { relationship: [{ text: 'Father' }], name: { use: 'usual', family: 'Sample' } };
    const contacts = [bare, ...(Array.isArray(patient.contact) ? patient.contact : [])];
    const check = cases.find(({ key }) => key === 'held.contact')?.check;
    expect(check && outcome(check, found({ ...patient, contact: contacts }))).toBe('passed');
    expect(check && outcome(check, found({ ...patient, contact: [bare] }))).toBe('failed');
  });

  it('are stated by every page for what the page says, and by no page for more', () => {
    const keys = (endpoint: (typeof patientEndpoints)[number]): string[] =>
      cases.flatMap(({ id, key }) => (id.startsWith(endpoint) ? [key] : []));
    expect(keys('register-a-patient')).toEqual(expect.arrayContaining(['registration-type', 'not-regular']));
    expect(keys('register-a-patient')).not.toContain('held.contact');
    expect(keys('find-a-patient')).not.toContain('registration-type');
    expect(keys('find-a-patient')).toEqual(keys('read-a-patient'));
  });
});
