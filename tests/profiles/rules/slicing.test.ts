import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../support/kernel/select.js';
import { errorsOf, profileOf, urlOf, validatorWith } from '../definitions.js';

/** A patient's identifiers, sliced: each slice as the elements below it. */
function sliced(slicing: JsonObject, ...slices: JsonObject[]): JsonObject {
  return profileOf('Sliced', 'Patient', [
    { path: 'Patient' },
    { path: 'Patient.identifier', slicing },
    ...slices,
  ]);
}

const slice = (sliceName: string, more: JsonObject = {}): JsonObject => ({
  path: 'Patient.identifier',
  sliceName,
  ...more,
});
const below = (path: string, more: JsonObject): JsonObject => ({
  path: `Patient.identifier.${path}`,
  ...more,
});
const by = (type: string, path: string, rules = 'open'): JsonObject => ({
  discriminator: [{ type, path }],
  rules,
});

const patient = (...identifier: JsonObject[]): JsonObject => ({ resourceType: 'Patient', identifier });

describe('slices by value', () => {
  const validator = validatorWith(
    sliced(
      by('value', 'system', 'closed'),
      slice('a', { min: 1, max: '1' }),
      below('system', { fixedUri: 'urn:a', min: 1 }),
      below('value', { min: 1 }),
      slice('b', { max: '2' }),
      below('system', { fixedUri: 'urn:b', min: 1 }),
    ),
  );
  it.each([
    ['one of each', [{ system: 'urn:a', value: '1' }, { system: 'urn:b' }], []],
    ['one that must be is missing', [{ system: 'urn:b' }], ['cardinality-min Patient.identifier']],
    [
      'too many',
      [{ system: 'urn:a', value: '1' }, { system: 'urn:b' }, { system: 'urn:b' }, { system: 'urn:b' }],
      ['cardinality-max Patient.identifier'],
    ],
    ['a slice breaks its rules', [{ system: 'urn:a' }], ['cardinality-min Patient.identifier[0].value']],
    [
      'something else in a closed list',
      [{ system: 'urn:a', value: '1' }, { system: 'urn:c' }],
      ['slice Patient.identifier[1]'],
    ],
    ['no system at all', [{ system: 'urn:a', value: '1' }, { value: '2' }], ['slice Patient.identifier[1]']],
  ])('%s', (_name, identifiers, errors) => {
    expect(errorsOf(validator, patient(...identifiers), 'Sliced')).toEqual(errors);
  });

  it('a slice that must be is missed although the list is missing', () => {
    expect(errorsOf(validator, { resourceType: 'Patient', id: 'a' }, 'Sliced')).toEqual([
      'cardinality-min Patient.identifier',
    ]);
  });
});

describe('slices by pattern', () => {
  const validator = validatorWith(
    sliced(
      by('pattern', 'type'),
      slice('a', { max: '1' }),
      below('type', { min: 1, patternCodeableConcept: { coding: [{ system: 'urn:t', code: 'A' }] } }),
      below('value', { min: 1 }),
    ),
  );
  const type = (code: string): JsonObject => ({
    type: {
      coding: [
        { system: 'urn:x', code: 'x' },
        { system: 'urn:t', code, display: 'more' },
      ],
    },
  });
  it('match when they have at least the pattern', () => {
    expect(
      errorsOf(validator, patient({ ...type('A'), value: '1' }, type('B'), { value: '2' }), 'Sliced'),
    ).toEqual([]);
    expect(errorsOf(validator, patient(type('A')), 'Sliced')).toEqual([
      'cardinality-min Patient.identifier[0].value',
    ]);
  });
});

describe('slices by what exists', () => {
  const validator = validatorWith(
    sliced(
      by('exists', 'period'),
      slice('dated', { max: '1' }),
      below('period', { min: 1 }),
      below('value', { min: 1 }),
      slice('undated', {}),
      below('period', { max: '0' }),
      below('system', { min: 1 }),
    ),
  );
  it.each([
    ['both', [{ period: { start: '2026' }, value: '1' }, { system: 'urn:a' }], []],
    [
      'the dated one lacks a value',
      [{ period: { start: '2026' } }],
      ['cardinality-min Patient.identifier[0].value'],
    ],
    ['the undated one lacks a system', [{ value: '1' }], ['cardinality-min Patient.identifier[0].system']],
    [
      'two dated ones',
      [
        { period: { start: '2026' }, value: '1' },
        { period: { start: '2026' }, value: '2' },
      ],
      ['cardinality-max Patient.identifier'],
    ],
  ])('%s', (_name, identifiers, errors) => {
    expect(errorsOf(validator, patient(...identifiers), 'Sliced')).toEqual(errors);
  });
});

describe('slices by type', () => {
  const validator = validatorWith(
    profileOf('Typed', 'Bundle', [
      { path: 'Bundle' },
      {
        path: 'Bundle.entry',
        slicing: { discriminator: [{ type: 'type', path: 'resource' }], rules: 'open' },
      },
      { path: 'Bundle.entry', sliceName: 'patient', min: 1, max: '1' },
      { path: 'Bundle.entry.resource', type: [{ code: 'Patient' }], min: 1 },
    ]),
    profileOf('Required', 'Patient', [
      { path: 'Patient' },
      {
        path: 'Patient.deceased[x]',
        slicing: { discriminator: [{ type: 'type', path: '$this' }], rules: 'open' },
      },
      { path: 'Patient.deceasedBoolean', sliceName: 'deceasedBoolean', type: [{ code: 'boolean' }], min: 1 },
    ]),
    profileOf('Answered', 'Patient', [
      { path: 'Patient' },
      {
        path: 'Patient.deceased[x]',
        slicing: { discriminator: [{ type: 'type', path: '$this' }], rules: 'open' },
      },
      {
        path: 'Patient.deceasedBoolean',
        sliceName: 'deceasedBoolean',
        type: [{ code: 'boolean' }],
        fixedBoolean: false,
      },
    ]),
  );
  const bundle = (...types: string[]): JsonObject => ({
    resourceType: 'Bundle',
    type: 'collection',
    entry: types.map((resourceType) => ({ resource: { resourceType } })),
  });
  it('of the resource in an entry', () => {
    expect(errorsOf(validator, bundle('Patient', 'Practitioner'), 'Typed')).toEqual([]);
    expect(errorsOf(validator, bundle('Practitioner'), 'Typed')).toEqual(['cardinality-min Bundle.entry']);
    expect(errorsOf(validator, bundle('Patient', 'Patient'), 'Typed')).toEqual([
      'cardinality-max Bundle.entry',
    ]);
  });
  it('of a choice, one of which must be there', () => {
    expect(errorsOf(validator, { resourceType: 'Patient', deceasedBoolean: true }, 'Required')).toEqual([]);
    expect(errorsOf(validator, { resourceType: 'Patient', id: 'a' }, 'Required')).toEqual([
      'cardinality-min Patient.deceased',
    ]);
  });
  it('of a choice', () => {
    expect(errorsOf(validator, { resourceType: 'Patient', deceasedBoolean: false }, 'Answered')).toEqual([]);
    expect(errorsOf(validator, { resourceType: 'Patient', deceasedBoolean: true }, 'Answered')).toEqual([
      'fixed Patient.deceased',
    ]);
    expect(errorsOf(validator, { resourceType: 'Patient', deceasedDateTime: '2026' }, 'Answered')).toEqual(
      [],
    );
  });
});

describe('slices by profile', () => {
  const validator = validatorWith(
    profileOf('Named', 'Patient', [{ path: 'Patient' }, { path: 'Patient.name', min: 1 }]),
    profileOf('Profiled', 'Bundle', [
      { path: 'Bundle' },
      {
        path: 'Bundle.entry',
        slicing: { discriminator: [{ type: 'profile', path: 'resource' }], rules: 'open' },
      },
      { path: 'Bundle.entry', sliceName: 'named', max: '1' },
      { path: 'Bundle.entry.resource', type: [{ code: 'Patient', profile: urlOf('Named') }] },
    ]),
  );
  const bundle = (...resources: JsonObject[]): JsonObject => ({
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource })),
  });
  const named: JsonObject = { resourceType: 'Patient', name: [{ text: 'A' }] };
  it('count what conforms', () => {
    expect(errorsOf(validator, bundle(named, { resourceType: 'Patient', id: 'a' }), 'Profiled')).toEqual([]);
    expect(errorsOf(validator, bundle(named, named), 'Profiled')).toEqual(['cardinality-max Bundle.entry']);
  });
});

describe('slices whose discriminators cannot be followed', () => {
  const validator = validatorWith(
    sliced(by('value', 'assigner.resolve().name'), slice('a', { min: 0 }), below('value', { min: 1 })),
  );
  it('are not evaluated, and never an error', () => {
    const result = validator.validate(patient({ system: 'urn:a' }), { profile: urlOf('Sliced') });
    expect(result.valid).toBe(true);
    expect(result.notEvaluated.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'slice Patient.identifier[0]',
    ]);
  });
});

describe('ordered slices', () => {
  const validator = validatorWith(
    sliced(
      { ...by('value', 'system'), ordered: true },
      slice('a'),
      below('system', { fixedUri: 'urn:a' }),
      slice('b'),
      below('system', { fixedUri: 'urn:b' }),
    ),
  );
  it('stand in their order', () => {
    expect(
      errorsOf(validator, patient({ system: 'urn:a' }, { system: 'urn:x' }, { system: 'urn:b' }), 'Sliced'),
    ).toEqual([]);
    expect(errorsOf(validator, patient({ system: 'urn:b' }, { system: 'urn:a' }), 'Sliced')).toEqual([
      'slice Patient.identifier[1]',
    ]);
  });
});
