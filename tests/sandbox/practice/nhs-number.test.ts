import { expect, it } from 'vitest';
import { isNhsNumber } from '../../../sandbox/practice/nhs-number.js';

it.each(['9990001014', '9990006997', '9990002312'])('accepts %s', (number) => {
  expect(isNhsNumber(number)).toBe(true);
});

it.each(['9990001015', '999000101', '99900010145', '999 000 1014', '999000101X', ''])(
  'refuses %s',
  (number) => {
    expect(isNhsNumber(number)).toBe(false);
  },
);
