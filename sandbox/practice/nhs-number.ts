/** Whether `value` is ten digits of which the last is the modulus-11 check digit (NHS Data Dictionary). */
export function isNhsNumber(value: string): boolean {
  if (!/^\d{10}$/.test(value)) return false;
  const digits = [...value].map(Number);
  const weighted = digits.slice(0, 9).reduce((sum, digit, index) => sum + digit * (10 - index), 0);
  return (11 - (weighted % 11)) % 11 === digits[9];
}
