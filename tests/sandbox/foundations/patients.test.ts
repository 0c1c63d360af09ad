import { describe, expect, it } from 'vitest';
import { codeSystems, extensions, identifiers, profiles } from '../../../sandbox/vocabulary/urls.js';
import { ask, entries, expectRefusal, nhsNumberQuery, site } from '../consumer.js';

const provider = site();
const { personas, others } = provider.practice.describe();
const find = (nhsNumber: string, at = provider) =>
  ask(at, 'find-a-patient', { query: nhsNumberQuery(nhsNumber) });
const read = (nhsNumber: string, at = provider) =>
  ask(at, 'read-a-patient', { id: at.practice.personByNhsNumber(nhsNumber)?.id ?? 'nobody' });
const bookable = personas.bookable[0] ?? '';

describe('Find a patient', () => {
  it('returns what is held of an active patient', () => {
    const answered = find(bookable);
    expect(answered.status).toBe(200);
    expect(answered.resource).toMatchObject({ resourceType: 'Bundle', type: 'searchset' });
    const [patient] = entries(answered);
    expect(patient).toMatchObject({
      resourceType: 'Patient',
      meta: { profile: [profiles.Patient], versionId: '1' },
      identifier: [{ system: identifiers.nhsNumber, value: bookable }],
      name: [{ use: 'official' }],
      managingOrganization: { reference: `Organization/${provider.practice.organisation.id}` },
    });
    for (const element of ['birthDate', 'gender', 'address', 'telecom', 'generalPractitioner']) {
      expect(patient).toHaveProperty(element);
    }
    for (const element of ['maritalStatus', 'multipleBirthBoolean', 'photo', 'communication']) {
      expect(patient).not.toHaveProperty(element);
    }
  });

  it.each([
    ['nobody has', personas.unknown],
    ['only PDS knows', personas.unregistered[0]?.nhsNumber ?? ''],
    ['a sensitive patient has', personas.sensitive],
    ['a deceased patient has', personas.deceased],
    ['a patient who left has', personas.inactive],
    ['an unverifiable record has', others.mismatched],
  ])('returns an empty searchset for a number that %s', (_, nhsNumber) => {
    const answered = find(nhsNumber);
    expect(answered.status).toBe(200);
    expect(answered.resource).not.toHaveProperty('entry');
  });

  it.each([
    ['dissents to sharing', personas.dissenting],
    ['is registered temporarily', others.temporary],
  ])('returns a patient who %s', (_, nhsNumber) => {
    expect(entries(find(nhsNumber))).toHaveLength(1);
  });

  it('verifies a record on PDS when it is first looked for', () => {
    const fresh = site();
    expectRefusal(read(others.unverified, fresh), 404, 'PATIENT_NOT_FOUND');
    const [patient] = entries(find(others.unverified, fresh));
    expect(patient).toMatchObject({
      meta: { versionId: '2' },
      identifier: [
        {
          extension: [
            {
              url: extensions.nhsNumberVerification,
              valueCodeableConcept: { coding: [{ system: codeSystems.nhsNumberVerification, code: '01' }] },
            },
          ],
        },
      ],
    });
    expect(read(others.unverified, fresh).status).toBe(200);
    expect(entries(find(others.unverified, fresh))[0]?.meta).toMatchObject({ versionId: '2' });
  });

  it('leaves a record unmarked that PDS does not agree with', () => {
    find(others.mismatched);
    expect(provider.practice.personByNhsNumber(others.mismatched)).toMatchObject({
      verified: false,
      version: 1,
    });
  });

  it.each([
    ['too short', '999000101'],
    ['with a wrong check digit', '9990001015'],
    ['with letters', '99900O1014'],
    ['with spaces', '999 000 1014'],
  ])('refuses an NHS number %s', (_, number) => {
    expectRefusal(find(number), 400, 'INVALID_NHS_NUMBER', /identifier/);
  });
});

describe('Read a patient', () => {
  it('returns the patient that was found', () => {
    const answered = read(bookable);
    expect(answered.status).toBe(200);
    expect(answered.resource).toEqual(entries(find(bookable))[0]);
  });

  it.each([
    ['a sensitive', personas.sensitive],
    ['a deceased', personas.deceased],
    ['a departed', personas.inactive],
    ['an unverified', others.mismatched],
    ['an unknown', personas.unknown],
  ])('does not find %s patient', (_, nhsNumber) => {
    expectRefusal(read(nhsNumber), 404, 'PATIENT_NOT_FOUND');
  });

  it('does not find what is no id, nor an id in another case', () => {
    const { id = '' } = provider.practice.personByNhsNumber(bookable) ?? {};
    for (const wrong of [id.toLowerCase(), id.toUpperCase(), 'x'.repeat(65), 'a%20b%7C']) {
      if (wrong !== id)
        expectRefusal(ask(provider, 'read-a-patient', { id: wrong }), 404, 'PATIENT_NOT_FOUND');
    }
  });
});
