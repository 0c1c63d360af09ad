import { expect, it } from 'vitest';
import { own } from '../../../support/kernel/own.js';

it('finds what a table holds, and nothing that every object inherits', () => {
  const table = { Slot: 'a', ['__proto__']: 'b' };
  expect([own(table, 'Slot'), own(table, '__proto__'), own(table, 'Patient')]).toEqual(['a', 'b', undefined]);
  for (const name of ['constructor', 'toString', 'hasOwnProperty', '__proto__'])
    expect(own({ Slot: 'a' }, name)).toBeUndefined();
});
