import { describe, expect, it } from 'vitest';
import type { Resource } from '../../../sandbox/interaction.js';
import { problemsOf } from '../../../sandbox/wire/conformance.js';

const device = (more: Omit<Resource, 'resourceType'>): Resource => ({ resourceType: 'Device', ...more });
const inPatient = (more: Omit<Resource, 'resourceType'>): Resource => ({
  resourceType: 'Parameters',
  parameter: [{ name: 'registerPatient', resource: { resourceType: 'Patient', ...more } }],
});

describe('base STU3', () => {
  it.each<[string, Resource]>([
    ['an empty resource', device({})],
    [
      'every kind of element',
      device({ status: 'active', note: [{ authorString: 'A', text: 'B' }], safety: [{ text: 'x' }] }),
    ],
    [
      'extensions of primitives',
      inPatient({ _birthDate: { extension: [{ url: 'http://x.example', valueDateTime: '1990' }] } }),
    ],
    [
      'choices of complex types',
      inPatient({ extension: [{ url: 'http://x.example', valueCoding: { code: 'a' } }] }),
    ],
    [
      'choices of types that are not looked into',
      inPatient({ extension: [{ url: 'http://x.example', valueRange: { low: {} } }] }),
    ],
    [
      'nested extensions',
      inPatient({ extension: [{ url: 'http://x.example', extension: [{ url: 'y', valueBoolean: true }] }] }),
    ],
    [
      'dates of any precision',
      inPatient({ birthDate: '1990-02', address: [{ period: { start: '2020-01-01T10:00:00Z' } }] }),
    ],
    [
      'contained resources of a type without a shape',
      device({ contained: [{ resourceType: 'Basic', anything: 1 }] }),
    ],
  ])('accepts %s', (_, resource) => {
    expect(problemsOf(resource)).toEqual([]);
  });

  it.each<[string, Resource, RegExp]>([
    ['a made-up type', { resourceType: 'Gadget' }, /Gadget is not a resource type/],
    ['an unknown element', device({ colour: 'red' }), /^Device.colour is not an element of Device$/],
    [
      'an unknown element deep down',
      inPatient({ name: [{ surname: 'X' }] }),
      /parameter\[registerPatient\].resource.name\[0\].surname/,
    ],
    ['an extension of a complex element', inPatient({ _name: [{}] }), /_name is not an element/],
    ['a single value for a list', inPatient({ name: {} }), /name must be a list/],
    ['a list for a single value', inPatient({ gender: ['male'] }), /gender must not be a list/],
    ['an empty list', inPatient({ name: [] }), /name is an empty list/],
    ['an empty object', inPatient({ name: [{}] }), /name\[0\] is empty/],
    ['an empty text', inPatient({ name: [{ family: '' }] }), /family is not a valid string/],
    ['null', inPatient({ gender: null }), /gender is not a valid code/],
    ['a number for a text', device({ model: 5 }), /model is not a valid string/],
    ['a text for a boolean', inPatient({ active: 'true' }), /active is not a valid boolean/],
    ['a date of another calendar', inPatient({ birthDate: '1990-13-01' }), /birthDate is not a valid date/],
    ['a date with a time', inPatient({ birthDate: '1990-01-01T00:00:00Z' }), /birthDate is not a valid date/],
    [
      'a time without a zone',
      device({ manufactureDate: '2020-01-01T00:00:00' }),
      /manufactureDate is not a valid dateTime/,
    ],
    ['a code outside its binding', inPatient({ gender: 'm' }), /gender must be one of male, female/],
    ['a bad id', device({ id: 'a b' }), /id is not a valid id/],
    [
      'a missing element',
      inPatient({ communication: [{ preferred: true }] }),
      /communication\[0\].language is missing/,
    ],
    [
      'a choice without a type',
      inPatient({ extension: [{ url: 'http://x.example', value: 'x' }] }),
      /value is not an element/,
    ],
    [
      'a choice of a wrong kind',
      inPatient({ extension: [{ url: 'http://x.example', valueBoolean: 'x' }] }),
      /valueBoolean is not/,
    ],
    [
      'a resource that is none',
      { resourceType: 'Parameters', parameter: [{ name: 'x', resource: {} }] },
      /has no resourceType/,
    ],
    [
      'a choice named like something of the language',
      inPatient({ extension: [{ url: 'http://x.example', valueConstructor: 'x' }] }),
      /valueConstructor is not a valid Constructor/,
    ],
    ['a text for an object', device({ type: 'x' }), /Device.type is not a valid CodeableConcept/],
  ])('refuses %s', (_, resource, problem) => {
    expect(problemsOf(resource).join('\n')).toMatch(problem);
  });
});
