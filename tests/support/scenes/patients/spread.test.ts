import { expect, test } from 'vitest';
import { spread } from '../../../../support/scenes/patients/patients.js';

test('scenarios begin at different patients, each with all of them', () => {
  const people = ['a', 'b', 'c'];
  const orders = ['BOOK-012', 'BOOK-013', 'BOOK-014'].map((id) => spread(people, id));
  expect(orders.map(([first]) => first).sort()).toEqual(people);
  for (const order of orders) expect(order.toSorted()).toEqual(people);
  expect(spread(['a'], 'META-001')).toEqual(['a']);
  expect(spread([], 'META-001')).toEqual([]);
});
