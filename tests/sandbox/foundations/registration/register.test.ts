import { describe, expect, it } from 'vitest';
import { writeXml } from '../../../../profiles/xml/index.js';
import { codeSystems, extensions, profiles } from '../../../../sandbox/vocabulary/urls.js';
import { ask, entries, expectRefusal, nhsNumberQuery, site } from '../../consumer.js';
import { language, nhsNumber, parameters, patient, phone, register, stranger } from './registration.js';

const { personas, others, unregistrable } = site().practice.describe();

describe('Register a patient', () => {
  it('makes a temporary patient who can then be found and read', () => {
    const at = site();
    const answered = register(stranger, {}, at);
    expect(answered.status).toBe(200);
    expect(answered.resource).toMatchObject({
      resourceType: 'Bundle',
      type: 'searchset',
      meta: { profile: [profiles.Bundle] },
    });
    const [registered] = entries(answered);
    expect(registered).toMatchObject({
      resourceType: 'Patient',
      identifier: [nhsNumber(stranger)],
      managingOrganization: { reference: `Organization/${at.practice.organisation.id}` },
      extension: [
        {
          url: extensions.registrationDetails,
          extension: expect.arrayContaining([
            {
              url: 'registrationType',
              valueCodeableConcept: {
                coding: [{ system: codeSystems.registrationType, code: 'T', display: 'Temporary' }],
              },
            },
          ]),
        },
      ],
    });
    expect(entries(ask(at, 'find-a-patient', { query: nhsNumberQuery(stranger) }))).toEqual([registered]);
    expect(ask(at, 'read-a-patient', { id: String(registered?.id) }).resource).toEqual(registered);
  });

  it('keeps what the consumer sent', () => {
    const address = [
      { use: 'home', line: ['1 New Street'], city: 'Nowhereton', postalCode: 'ZZ99 4DD' },
      {
        use: 'temp',
        line: ['2 Tent Lane'],
        district: 'Testshire',
        period: { start: '2026-02-01', end: '2026-03-01' },
      },
    ];
    const telecom = [
      phone('home'),
      phone('mobile'),
      { system: 'email', use: 'home', value: 'a@people.example' },
    ];
    const [registered] = entries(register(stranger, { address, telecom, extension: [language] }));
    expect(registered).toMatchObject({ address, telecom, extension: [{}, language] });
  });

  it('takes from PDS what the consumer left out', () => {
    const at = site();
    const [registered] = entries(register(stranger, { gender: undefined }, at));
    const record = at.practice.pdsRecord(stranger);
    expect(registered).toMatchObject({
      gender: record?.gender,
      address: [{ use: 'home', line: record?.address[0]?.lines }],
      telecom: [{ value: record?.telecom[0]?.value }],
    });
  });

  it('keeps the home address of PDS beside a temporary one', () => {
    const [registered] = entries(register(stranger, { address: [{ use: 'temp', line: ['2 Tent Lane'] }] }));
    expect(registered?.address).toMatchObject([{ use: 'home' }, { use: 'temp' }]);
  });

  it('registers a patient again who had left', () => {
    const at = site();
    const held = at.practice.personByNhsNumber(personas.inactive);
    const [registered] = entries(register(personas.inactive, {}, at));
    expect(registered).toMatchObject({ id: held?.id, active: true, meta: { versionId: '2' } });
  });

  it('verifies by the date of birth alone, whatever the name', () => {
    const name = [{ use: 'official', family: 'Different', given: ['Quite'] }];
    expect(register(stranger, { name }).status).toBe(200);
  });

  it('speaks XML', () => {
    const at = site();
    const body = writeXml(
      parameters(
        patient(at.practice, stranger, {
          extension: [language],
          address: [{ use: 'home', line: ['1 New Street'] }],
        }),
      ),
    );
    const answered = ask(at, 'register-a-patient', {
      body,
      headers: { 'content-type': 'application/fhir+xml' },
    });
    expect(answered.status).toBe(200);
    expect(answered.text).toContain(`<value value="${stranger}"/>`);
    expect(at.practice.personByNhsNumber(stranger)?.language).toEqual({
      code: 'cy',
      display: 'Welsh',
      interpreterRequired: true,
    });
  });

  it('returns the patient even when asked for little', () => {
    const at = site();
    const answered = ask(at, 'register-a-patient', {
      body: parameters(patient(at.practice, stranger)),
      headers: { prefer: 'return=minimal' },
    });
    expect(entries(answered)).toHaveLength(1);
  });
});

describe('the register refuses', () => {
  it.each([
    ['a number that PDS does not know', personas.unknown, 400, 'INVALID_PATIENT_DEMOGRAPHICS'],
    ['a patient deceased on PDS', unregistrable.deceased, 400, 'INVALID_PATIENT_DEMOGRAPHICS'],
    ['a patient deceased here', personas.deceased, 400, 'INVALID_PATIENT_DEMOGRAPHICS'],
    ['a patient sensitive on PDS', unregistrable.sensitive, 400, 'INVALID_PATIENT_DEMOGRAPHICS'],
    ['a patient sensitive here', personas.sensitive, 400, 'INVALID_PATIENT_DEMOGRAPHICS'],
    ['a record flagged invalid', unregistrable.invalid, 400, 'INVALID_NHS_NUMBER'],
    ['a record that was superseded', unregistrable.superseded, 400, 'INVALID_NHS_NUMBER'],
    ['a regular patient', personas.bookable[0] ?? '', 409, 'DUPLICATE_REJECTED'],
    ['a temporary patient', others.temporary, 409, 'DUPLICATE_REJECTED'],
    ['a patient whose record is verified by this', others.unverified, 409, 'DUPLICATE_REJECTED'],
    ['a patient whose record cannot be verified', others.mismatched, 400, 'INVALID_PATIENT_DEMOGRAPHICS'],
    ['a number with a wrong check digit', '9990001015', 400, 'INVALID_NHS_NUMBER'],
  ])('%s', (_, number, status, code) => {
    const at = site();
    const before = at.practice.people.all().length;
    expectRefusal(register(number, {}, at), status, code);
    expect(at.practice.people.all()).toHaveLength(before);
  });

  it('a second registration', () => {
    const at = site();
    expect(register(stranger, {}, at).status).toBe(200);
    expectRefusal(register(stranger, {}, at), 409, 'DUPLICATE_REJECTED');
  });

  it('particulars that PDS does not hold', () => {
    expectRefusal(register(stranger, { birthDate: '1901-01-01' }), 400, 'INVALID_PATIENT_DEMOGRAPHICS');
  });

  it('anybody while PDS is away', () => {
    const breakdowns: unknown[] = [];
    const at = site({ onBreakdown: (error) => breakdowns.push(error) });
    const body = parameters(patient(at.practice, stranger));
    at.practice.pdsRecord = () => {
      throw new Error('PDS is away');
    };
    expectRefusal(ask(at, 'register-a-patient', { body }), 500, 'INTERNAL_SERVER_ERROR');
    expect(breakdowns).toHaveLength(1);
  });
});
