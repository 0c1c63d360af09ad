import { describe, expect, it } from 'vitest';
import { writeXml } from '../../../../profiles/xml/index.js';
import type { Json, Resource } from '../../../../sandbox/interaction.js';
import type { Practice } from '../../../../sandbox/practice/practice.js';
import { codeSystems, extensions, identifiers, profiles } from '../../../../sandbox/vocabulary/urls.js';
import { ask, entries, expectRefusal, nhsNumberQuery, site } from '../../consumer.js';

type Changes = Record<string, Json | undefined>;

const provider = site();
const { personas, others, unregistrable } = provider.practice.describe();
const stranger = personas.unregistered[0]?.nhsNumber ?? '';

const nhsNumber = (value: string) => ({ system: identifiers.nhsNumber, value });
const phone = (use: string) => ({ system: 'phone', use, value: '01632 960123' });
const language = {
  url: extensions.nhsCommunication,
  extension: [
    {
      url: 'language',
      valueCodeableConcept: { coding: [{ system: codeSystems.humanLanguage, code: 'cy', display: 'Welsh' }] },
    },
    { url: 'interpreterRequired', valueBoolean: true },
  ],
};

/** What PDS holds of the number, as a Patient to be registered. */
function patient(practice: Practice, number: string, changes: Changes = {}): Resource {
  const record = practice.pdsRecord(number) ?? practice.pdsRecord(stranger);
  const whole: Changes = {
    meta: { profile: [profiles.Patient] },
    identifier: [nhsNumber(number)],
    name: [{ use: 'official', family: record?.name.family ?? '', given: [...(record?.name.given ?? [])] }],
    gender: record?.gender,
    birthDate: record?.birthDate,
    ...changes,
  };
  const kept = Object.entries(whole).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return { resourceType: 'Patient', ...Object.fromEntries(kept) };
}

const parameters = (...resources: Resource[]): Resource => ({
  resourceType: 'Parameters',
  parameter: resources.map((resource) => ({ name: 'registerPatient', resource })),
});

function register(number: string, changes: Changes = {}, at = site()) {
  return ask(at, 'register-a-patient', { body: parameters(patient(at.practice, number, changes)) });
}

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
    const faults: unknown[] = [];
    const at = site({ onBreakdown: (fault) => faults.push(fault) });
    const body = parameters(patient(at.practice, stranger));
    at.practice.pdsRecord = () => {
      throw new Error('PDS is away');
    };
    expectRefusal(ask(at, 'register-a-patient', { body }), 500, 'INTERNAL_SERVER_ERROR');
    expect(faults).toHaveLength(1);
  });
});

describe('the content of a registration', () => {
  const official = { use: 'official', family: 'Umber-Testcase', given: ['Ambrose'] };

  it.each<[string, Changes]>([
    ['without an identifier', { identifier: undefined }],
    ['with an identifier without system', { identifier: [{ value: stranger }] }],
    ['with an identifier without value', { identifier: [{ system: identifiers.nhsNumber }] }],
    [
      'with two identifiers',
      { identifier: [nhsNumber(stranger), { system: 'https://other.example', value: '1' }] },
    ],
    ['without a name', { name: undefined }],
    ['without an official name', { name: [{ ...official, use: 'usual' }] }],
    ['without a family name', { name: [{ use: 'official', given: ['Ambrose'] }] }],
    ['without a given name', { name: [{ use: 'official', family: 'Umber-Testcase' }] }],
    ['with a second name', { name: [official, { ...official, use: 'usual' }] }],
    ['without a date of birth', { birthDate: undefined }],
    ['with part of a date of birth', { birthDate: '1958-04' }],
    ['with a date of birth that does not exist', { birthDate: '1958-02-30' }],
    ['with an address of use work', { address: [{ use: 'work', line: ['x'] }] }],
    ['with an old address', { address: [{ use: 'old', line: ['x'] }] }],
    ['with an address without use', { address: [{ line: ['x'] }] }],
    [
      'with two home addresses',
      {
        address: [
          { use: 'home', line: ['x'] },
          { use: 'home', line: ['y'] },
        ],
      },
    ],
    ['with two phones of a use', { telecom: [phone('home'), phone('home')] }],
    ['with an old phone', { telecom: [phone('old')] }],
    ['with a phone without use', { telecom: [{ system: 'phone', value: '01632 960123' }] }],
    ['with a phone without value', { telecom: [{ system: 'phone', use: 'home' }] }],
    [
      'with two emails',
      {
        telecom: [
          { system: 'email', value: 'a@b.example' },
          { system: 'email', use: 'work', value: 'c@d.example' },
        ],
      },
    ],
    ['with a fax', { telecom: [{ system: 'fax', use: 'work', value: '01632 960123' }] }],
    ['with two languages', { extension: [language, language] }],
    [
      'with an extension that is not a language',
      {
        extension: [
          {
            url: extensions.registrationDetails,
            extension: [{ url: 'registrationPeriod', valuePeriod: { start: '2026-01-01' } }],
          },
        ],
      },
    ],
    [
      'with an nhsCommunication without language',
      {
        extension: [
          {
            url: extensions.nhsCommunication,
            extension: [{ url: 'interpreterRequired', valueBoolean: true }],
          },
        ],
      },
    ],
    ['claiming another profile', { meta: { profile: [profiles.Practitioner] } }],
    ['with active', { active: true }],
    ['with deceased', { deceasedBoolean: false }],
    ['with a multiple birth', { multipleBirthBoolean: true }],
    ['with a marital status', { maritalStatus: { text: 'Married' } }],
    ['with a contact', { contact: [{ relationship: [{ text: 'Mother' }], name: { family: 'X' } }] }],
    ['with a general practitioner', { generalPractitioner: [{ reference: 'Practitioner/1' }] }],
    ['with a managing organisation', { managingOrganization: { reference: 'Organization/1' } }],
    ['with a communication', { communication: [{ language: { text: 'Welsh' } }] }],
    ['with a photo', { photo: [{ title: 'x' }] }],
    ['with an animal', { animal: { species: { text: 'cat' } } }],
    ['with a link', { link: [{ other: { reference: 'Patient/1' }, type: 'seealso' }] }],
    ['with an unknown element', { favouriteColour: 'red' }],
    ['with an unknown gender', { gender: 'm' }],
  ])('%s is refused', (_, changes) => {
    expectRefusal(register(stranger, changes), 422, 'INVALID_RESOURCE', /registerPatient/);
  });

  it.each<[string, Changes]>([
    ['without a profile', { meta: undefined }],
    [
      'with a verified identifier',
      {
        identifier: [
          {
            ...nhsNumber(stranger),
            extension: [
              { url: extensions.nhsNumberVerification, valueCodeableConcept: { coding: [{ code: '01' }] } },
            ],
          },
        ],
      },
    ],
    [
      'with every part of a name',
      { name: [{ ...official, text: 'Mr A U', prefix: ['Mr'], suffix: ['Jr'] }] },
    ],
    ['with every permitted phone', { telecom: ['home', 'work', 'mobile', 'temp'].map(phone) }],
    ['with a physical address', { address: [{ use: 'home', type: 'physical', line: ['x'], country: 'GB' }] }],
  ])('%s is accepted', (_, changes) => {
    expect(register(stranger, changes).status).toBe(200);
  });

  it.each<[string, (one: Resource) => Resource]>([
    ['no parameter', () => parameters()],
    ['two parameters', (one) => parameters(one, one)],
    [
      'another parameter',
      (one) => ({ resourceType: 'Parameters', parameter: [{ name: 'registerpatient', resource: one }] }),
    ],
    [
      'a value beside the resource',
      (one) => ({
        resourceType: 'Parameters',
        parameter: [{ name: 'registerPatient', resource: one, valueString: 'x' }],
      }),
    ],
    [
      'no resource',
      () => ({ resourceType: 'Parameters', parameter: [{ name: 'registerPatient', valueString: 'x' }] }),
    ],
    ['another resource', () => parameters({ resourceType: 'Practitioner', id: '1' })],
    ['a made-up resource', () => parameters({ resourceType: 'Human' })],
  ])('in %s is refused', (_, body) => {
    const one = patient(provider.practice, stranger);
    expectRefusal(
      ask(provider, 'register-a-patient', { body: body(one) }),
      422,
      'INVALID_RESOURCE',
      /registerPatient|Parameters/,
    );
  });
});
