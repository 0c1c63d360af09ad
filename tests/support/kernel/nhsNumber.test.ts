import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNhsNumber, madeUpNhsNumber } from '../../../support/kernel/nhsNumber.js';

test.each(['9990000018', '9990000050', '9990000026'])('%s is one', (number) => {
  expect(isNhsNumber(number)).toBe(true);
});

test.each(['', '999000001', '99900000180', '999 000 0018', '999000001X'])('"%s" is none', (text) => {
  expect(isNhsNumber(text)).toBe(false);
});

test('nine digits have at most one check digit, and a slip in any one digit is found', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 999_999 }),
      fc.nat(9),
      fc.integer({ min: 1, max: 9 }),
      (tail, place, slip) => {
        const nine = `999${String(tail).padStart(6, '0')}`;
        const valid = [...'0123456789'].map((digit) => nine + digit).filter(isNhsNumber);
        expect(valid.length).toBeLessThanOrEqual(1);
        for (const number of valid) {
          const digits = [...number];
          digits[place] = String((Number(digits[place]) + slip) % 10);
          expect(isNhsNumber(digits.join(''))).toBe(false);
        }
      },
    ),
  );
});

test('a made-up number is valid, of the range for tests, and the same for the same text', () => {
  const made = Array.from({ length: 200 }, (_, index) => madeUpNhsNumber(`run ${index}`));
  expect(made.every((one) => isNhsNumber(one) && one.startsWith('9997'))).toBe(true);
  expect(new Set(made).size).toBeGreaterThan(150);
  expect(madeUpNhsNumber('run 7')).toBe(made[7]);
});
