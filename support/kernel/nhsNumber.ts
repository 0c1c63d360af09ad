const weights = [10, 9, 8, 7, 6, 5, 4, 3, 2];

/** True for ten digits whose last is the modulus-11 check digit of the others (NHS Data Dictionary, NHS NUMBER). */
export function isNhsNumber(text: string): boolean {
  if (!/^\d{10}$/.test(text)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  // A remainder that would need the check digit 10 makes no valid number: no digit equals it.
  return (11 - (sum % 11)) % 11 === Number(text[9]);
}

/**
 * A valid NHS number of the range that is kept for tests (999 …) and made of a text, so that another text gives another one.
 * No personal demographics service has it but by chance: one in a hundred thousand.
 */
export function madeUpNhsNumber(text: string): string {
  let seed = 0;
  for (const character of text) seed = (seed * 31 + character.charCodeAt(0)) % 100_000;
  // One number in eleven has no check digit; the next one has.
  for (let number = seed; ; number += 1) {
    const nine = `9997${String(number % 100_000).padStart(5, '0')}`;
    const found = Array.from({ length: 10 }, (_, digit) => `${nine}${digit}`).find(isNhsNumber);
    if (found !== undefined) return found;
  }
}
