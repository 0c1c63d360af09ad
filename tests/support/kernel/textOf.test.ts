import { expect, it } from 'vitest';
import { textOf } from '../../../support/kernel/textOf.js';

it.each([
  ['a', 'a'],
  [1.5, '1.5'],
  [null, 'null'],
  [undefined, 'undefined'],
  [['a', { b: 1 }], '["a",{"b":1}]'],
  [{ toString: 'x', valueOf: null, toJSON: 1 }, '{"toString":"x","valueOf":null,"toJSON":1}'],
])('%j is %s', (value, text) => {
  expect(textOf(value)).toBe(text);
});
