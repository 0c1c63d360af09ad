import { describe, expect, it } from 'vitest';
import { loadValidator } from '../../profiles/index.js';
import { ConfigurationError } from '../../support/kernel/errors.js';
import type { Json, JsonObject } from '../../support/kernel/select.js';
import { casesOf } from './cases/table.js';

const NHS = 'https://fhir.nhs.uk/STU3/StructureDefinition/';
const validator = loadValidator();

describe('the profiles that a resource is held to', () => {
  const slot: JsonObject = {
    resourceType: 'Slot',
    serviceCategory: { text: 'a' },
    schedule: { reference: 'Schedule/1' },
    status: 'free',
    start: '2026-12-01T10:00:00Z',
    end: '2026-12-01T10:10:00Z',
  };
  const bundle: JsonObject = { resourceType: 'Bundle', type: 'searchset', entry: [{ resource: slot }] };
  const forbidden = (path: string) => ({
    issues: [expect.objectContaining({ code: 'cardinality-max', path, profile: `${NHS}GPConnect-Slot-1` })],
  });
  const resourceProfiles = { Slot: `${NHS}GPConnect-Slot-1` };

  it('are the base resource when nothing is said', () => {
    expect(validator.validate(slot)).toMatchObject({ valid: true, issues: [] });
  });
  it('are those it claims', () => {
    const claiming = { ...slot, meta: { profile: [`${NHS}GPConnect-Slot-1`] } };
    expect(validator.validate(claiming)).toMatchObject(forbidden('Slot.serviceCategory'));
  });
  it('are those asked for', () => {
    expect(validator.validate(slot, { profile: `${NHS}GPConnect-Slot-1` })).toMatchObject(
      forbidden('Slot.serviceCategory'),
    );
    expect(validator.validate(slot, { profile: [`${NHS}GPConnect-Slot-1`] })).toMatchObject(
      forbidden('Slot.serviceCategory'),
    );
  });
  it('are those of its type, in the entries of a Bundle too', () => {
    expect(validator.validate(slot, { resourceProfiles })).toMatchObject(forbidden('Slot.serviceCategory'));
    expect(validator.validate(bundle, { resourceProfiles })).toMatchObject(
      forbidden('Bundle.entry[0].resource.serviceCategory'),
    );
    expect(validator.validate(bundle)).toMatchObject({ valid: true });
  });
  it('each report a thing once', () => {
    const claiming = {
      ...slot,
      meta: { profile: [`${NHS}GPConnect-Slot-1`, 'http://hl7.org/fhir/StructureDefinition/Slot'] },
      colour: 'red',
    };
    const { issues } = validator.validate(claiming, { profile: `${NHS}GPConnect-Slot-1`, resourceProfiles });
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'cardinality-max Slot.serviceCategory',
      'unknown-element Slot.colour',
    ]);
  });
});

describe('an issue', () => {
  it('says all there is to say', () => {
    const { issues } = validator.validate({ resourceType: 'Patient', contact: [{ name: { family: 5 } }] });
    expect(issues).toEqual([
      {
        severity: 'error',
        code: 'type',
        path: 'Patient.contact[0].name.family',
        pointer: '/contact/0/name/family',
        profile: 'http://hl7.org/fhir/StructureDefinition/HumanName',
        element: 'HumanName.family',
        expected: 'text that is not empty, of 1 MB at most (string)',
        found: '5',
        message:
          'Patient.contact[0].name.family has the wrong form. Expected text that is not empty, of 1 MB at most (string); found 5. (HumanName, HumanName.family)',
      },
    ]);
  });
  it('of a missing element points to where it is missing', () => {
    const { issues } = validator.validate({
      resourceType: 'Bundle',
      type: 'batch',
      entry: [{ request: { url: 'a' } }],
    });
    expect(issues).toMatchObject([
      { path: 'Bundle.entry[0].request.method', pointer: '/entry/0/request', found: 'nothing' },
    ]);
  });
  it('escapes what JSON pointers escape, and shortens what is long', () => {
    const { issues } = validator.validate({ resourceType: 'Patient', 'a/b~c': 'x'.repeat(500) });
    expect(issues).toMatchObject([{ pointer: '/a~1b~0c' }]);
    expect(issues[0]?.found.length).toBeLessThan(130);
  });
  it('stands in document order, the same each time', () => {
    const wrong = {
      resourceType: 'Patient',
      zulu: 1,
      name: [{ use: 'x' }, { use: 'y', given: [''] }],
      gender: 'x',
      alpha: 1,
    };
    const paths = () => validator.validate(wrong).issues.map(({ path }) => path);
    expect(paths()).toEqual([
      'Patient.zulu',
      'Patient.name[0].use',
      'Patient.name[1].use',
      'Patient.name[1].given[0]',
      'Patient.gender',
      'Patient.alpha',
    ]);
    expect(paths()).toEqual(paths());
  });
});

describe('invariants', () => {
  it('can be left out', () => {
    const period = { resourceType: 'PractitionerRole', period: { start: '2026', end: '2025' } };
    expect(validator.validate(period).valid).toBe(false);
    expect(validator.validate(period, { invariants: false }).valid).toBe(true);
  });
});

describe('bad input', () => {
  it.each<[string, unknown]>([
    ['null', null],
    ['nothing', undefined],
    ['a number', 5],
    ['a text', 'Patient'],
    ['a list', [{ resourceType: 'Patient' }]],
    ['an empty object', {}],
    ['a function', () => 1],
  ])('%s is one issue', (_name, input) => {
    const { valid, issues } = validator.validate(input);
    expect(valid).toBe(false);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.message).toMatch(/^resource /);
  });

  it.each([
    ['objects', (inner: Json): Json => ({ extension: [inner] })],
    ['lists', (inner: Json): Json => [inner]],
  ])('a tower of %s is one issue', (_name, wrap) => {
    let tower: Json = 'a';
    for (let level = 0; level < 100_000; level += 1) tower = wrap(tower);
    expect(validator.validate({ resourceType: 'Patient', extension: tower }).issues).toMatchObject([
      { code: 'too-deep' },
    ]);
  });

  it('names that objects have by nature are names like others', () => {
    const hostile: Json = JSON.parse(
      '{"resourceType":"Patient","__proto__":{"a":1},"constructor":1,"toString":2,"hasOwnProperty":3}',
    );
    expect(validator.validate(hostile).issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unknown-element Patient.__proto__',
      'unknown-element Patient.constructor',
      'unknown-element Patient.toString',
      'unknown-element Patient.hasOwnProperty',
    ]);
  });

  it('of a wrong kind at any place is told and never a crash', () => {
    const [first] = casesOf('patient.yaml');
    for (const value of [null, 5, 'a', true, [], {}, [null], [[]], { a: 1 }]) {
      for (const key of Object.keys(Object(first?.resource))) {
        const changed = { ...Object(first?.resource), [key]: value };
        expect(validator.validate(changed).issues).toBeInstanceOf(Array);
      }
    }
  });
});

describe('loading', () => {
  it('refuses packages that are not committed', () => {
    expect(() => loadValidator({ packages: ['example.none'] })).toThrow(ConfigurationError);
  });
  it('lists the profiles', () => {
    expect(validator.profiles).toContain(`${NHS}GPConnect-Appointment-1`);
    expect(validator.profiles).toContain('http://hl7.org/fhir/StructureDefinition/Patient');
  });
});
