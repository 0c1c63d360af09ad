import { expect, test } from 'vitest';
import { loadCatalogue, loadSpecification } from '../../../requirements/load.js';
import { HarnessFault } from '../../../support/kernel/errors.js';
import { levelOf } from '../../../support/model/judge.js';

const catalogue = loadCatalogue(loadSpecification('gpconnect-1.2.7'));

test('a check weighs what its rows weigh', () => {
  expect(levelOf({ requirements: ['APPT-SLOTS-076'] }, catalogue)).toBe('SHALL');
  expect(levelOf({ requirements: ['APPT-SLOTS-076'], severity: 'warn' }, catalogue)).toBe('SHOULD');
});

test.each([[['APPT-SLOTS-999']], [['APPT-SLOTS-076', 'APPT-SLOTS-999']], [[]]])(
  'a check of %j weighs nothing that was ever stated',
  (requirements) => {
    expect(() => levelOf({ requirements }, catalogue)).toThrow(HarnessFault);
  },
);
