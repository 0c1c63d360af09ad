import { describe, expect, it } from 'vitest';
import type { Resource } from '../../../../sandbox/interaction.js';
import { extensions, identifiers, profiles } from '../../../../sandbox/vocabulary/urls.js';
import { ask, expectRefusal, site } from '../../consumer.js';
import {
  type Changes,
  language,
  nhsNumber,
  parameters,
  patient,
  phone,
  register,
  stranger,
} from './registration.js';

const provider = site();

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
