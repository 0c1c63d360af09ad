import { isNhsNumber } from '../../support/kernel/nhsNumber.js';

/** What makes an NHS number none: its structure, or its check digit, by what is wrong. */
export const wrongNhsNumbers = {
  nineDigits: (number) => number.slice(0, 9),
  elevenDigits: (number) => `${number}0`,
  letters: (number) => `${number.slice(0, 8)}AB`,
  symbols: (number) => `${number.slice(0, 5)}##${number.slice(7)}`,
  aWord: () => 'hello',
  wrongCheckDigit: (number) => {
    const start = number.slice(0, 9);
    return start + (['0', '1'].find((digit) => !isNhsNumber(start + digit)) ?? '');
  },
} as const satisfies Readonly<Record<string, (nhsNumber: string) => string>>;
