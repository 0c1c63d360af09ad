const weights = [10, 9, 8, 7, 6, 5, 4, 3, 2];

/** True for ten digits whose last is the modulus-11 check digit of the others (NHS Data Dictionary, NHS NUMBER). */
export function isNhsNumber(text: string): boolean {
  if (!/^\d{10}$/.test(text)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  // A remainder that would need the check digit 10 makes no valid number: no digit equals it.
  return (11 - (sum % 11)) % 11 === Number(text[9]);
}
