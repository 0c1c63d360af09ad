import { isNhsNumber } from '../../config/nhsNumber.js';

/** What makes an NHS number none: its structure, or its check digit, by what follows "with" and "has". */
export const wrongNhsNumbers: Readonly<Record<string, (nhsNumber: string) => string>> = {
  'an NHS number of nine digits': (number) => number.slice(0, 9),
  'an NHS number of eleven digits': (number) => `${number}0`,
  'an NHS number with letters in it': (number) => `${number.slice(0, 8)}AB`,
  'an NHS number with symbols in it': (number) => `${number.slice(0, 5)}##${number.slice(7)}`,
  'a word for an NHS number': () => 'hello',
  'an NHS number whose check digit is wrong': (number) => {
    const start = number.slice(0, 9);
    return start + (['0', '1'].find((digit) => !isNhsNumber(start + digit)) ?? '');
  },
};
