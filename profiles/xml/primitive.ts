const FORMS: Readonly<Record<string, RegExp>> = {
  integer: /^(?:0|[-+]?[1-9]\d*)$/,
  positiveInt: /^\+?[1-9]\d*$/,
  unsignedInt: /^(?:0|\+?[1-9]\d*)$/,
  decimal: /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/,
};

/**
 * The JSON value of a `value` attribute. Text that is no number or boolean where FHIR wants one stays text, for the
 * validator to find, as it would in JSON.
 */
export function primitiveValue(type: string, text: string): string | number | boolean {
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  if (FORMS[type]?.test(text) !== true) return text;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}
