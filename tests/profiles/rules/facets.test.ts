import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../support/kernel/select.js';
import { errorsOf, profileOf, urlOf, validatorWith } from '../definitions.js';

const patient = (more: JsonObject): JsonObject => ({ resourceType: 'Patient', ...more });

describe('fixed values and patterns', () => {
  const validator = validatorWith(
    profileOf('Fixed', 'Patient', [
      { path: 'Patient' },
      { path: 'Patient.maritalStatus', fixedCodeableConcept: { coding: [{ system: 'urn:a', code: 'M' }] } },
      { path: 'Patient.address', patternAddress: { country: 'GB', line: ['1'] } },
      { path: 'Patient.active', fixedBoolean: true },
    ]),
  );
  it.each([
    ['the fixed object', { maritalStatus: { coding: [{ code: 'M', system: 'urn:a' }] } }, []],
    [
      'more than the fixed object',
      { maritalStatus: { coding: [{ code: 'M', system: 'urn:a', display: 'x' }] } },
      ['fixed Patient.maritalStatus'],
    ],
    ['the pattern', { address: [{ country: 'GB', line: ['1'] }] }, []],
    ['more than the pattern', { address: [{ country: 'GB', city: 'Leeds', line: ['2', '1'] }] }, []],
    ['less than the pattern', { address: [{ country: 'GB' }] }, ['pattern Patient.address[0]']],
    [
      'another value than the pattern has',
      { address: [{ country: 'FR', line: ['1'] }] },
      ['pattern Patient.address[0]'],
    ],
    ['a fixed truth value', { active: true }, []],
    ['another truth value', { active: false }, ['fixed Patient.active']],
  ])('%s', (_name, more, errors) => {
    expect(errorsOf(validator, patient(more), 'Fixed')).toEqual(errors);
  });
});

describe('limits', () => {
  const validator = validatorWith(
    profileOf('Limited', 'Patient', [
      { path: 'Patient' },
      { path: 'Patient.name', min: 2, max: '3' },
      { path: 'Patient.name.family', maxLength: 5 },
      {
        path: 'Patient.multipleBirthInteger',
        type: [{ code: 'integer' }],
        minValueInteger: 1,
        maxValueInteger: 3,
      },
    ]),
  );
  const names = (...families: string[]): JsonObject => ({ name: families.map((family) => ({ family })) });
  it.each([
    ['enough', names('A', 'B'), []],
    ['too few', names('A'), ['cardinality-min Patient.name']],
    ['too many', names('A', 'B', 'C', 'D'), ['cardinality-max Patient.name']],
    ['too long', names('A', 'Longer'), ['type Patient.name[1].family']],
    ['too small', { ...names('A', 'B'), multipleBirthInteger: 0 }, ['type Patient.multipleBirth']],
    ['too large', { ...names('A', 'B'), multipleBirthInteger: 4 }, ['type Patient.multipleBirth']],
  ])('%s', (_name, more, errors) => {
    expect(errorsOf(validator, patient(more), 'Limited')).toEqual(errors);
  });
});

describe('elements that share the content of another', () => {
  const validator = validatorWith(
    profileOf('Shared', 'Parameters', [
      { path: 'Parameters' },
      { path: 'Parameters.parameter' },
      { path: 'Parameters.parameter.resource', max: '0' },
    ]),
  );
  it('are held to what the profile says of that one', () => {
    const resource = { resourceType: 'Patient' };
    const nested = {
      resourceType: 'Parameters',
      parameter: [{ name: 'a', part: [{ name: 'b', resource }] }],
    };
    expect(errorsOf(validator, nested, 'Shared')).toEqual([
      'cardinality-max Parameters.parameter[0].part[0].resource',
    ]);
  });
});

describe('invariants of a profile', () => {
  const constraint = (key: string, severity: string, expression: string): JsonObject => ({
    key,
    severity,
    human: key,
    expression,
  });
  const validator = validatorWith(
    profileOf('Ruled', 'Patient', [
      {
        path: 'Patient',
        constraint: [
          constraint('a', 'error', 'name.exists() implies gender.exists()'),
          constraint('b', 'warning', 'birthDate.exists()'),
        ],
      },
      {
        path: 'Patient.contact',
        constraint: [constraint('c', 'error', "gender = 'male' or telecom.exists()")],
      },
      { path: 'Patient.address', constraint: [constraint('d', 'error', 'nonsense(')] },
    ]),
  );
  it('are evaluated where they stand', () => {
    expect(errorsOf(validator, patient({ name: [{ text: 'A' }] }), 'Ruled')).toEqual(['invariant Patient']);
    expect(
      errorsOf(
        validator,
        patient({ contact: [{ gender: 'male', name: { text: 'A' } }, { name: { text: 'B' } }] }),
        'Ruled',
      ),
      'no answer is no',
    ).toEqual(['invariant Patient.contact[1]']);
    expect(
      errorsOf(validator, patient({ contact: [{ gender: 'female', name: { text: 'B' } }] }), 'Ruled'),
    ).toEqual(['invariant Patient.contact[0]']);
  });
  it('of lesser weight are warnings', () => {
    const { valid, issues } = validator.validate(patient({ gender: 'male' }), { profile: urlOf('Ruled') });
    expect(valid).toBe(true);
    expect(issues).toMatchObject([
      { severity: 'warning', code: 'invariant', invariant: 'b', path: 'Patient' },
    ]);
  });
  it('that cannot be evaluated say so', () => {
    const { valid, notEvaluated } = validator.validate(
      patient({ birthDate: '2026', address: [{ city: 'Leeds' }] }),
      { profile: urlOf('Ruled') },
    );
    expect(valid).toBe(true);
    expect(notEvaluated).toMatchObject([{ code: 'invariant', invariant: 'd', path: 'Patient.address[0]' }]);
  });
});
