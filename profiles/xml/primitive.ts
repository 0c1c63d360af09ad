const NUMBERS = new Set(['integer', 'positiveInt', 'unsignedInt', 'decimal']);
const NUMBER_TEXT = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/**
 * The JSON value of a `value` attribute. Text that is no number or boolean where FHIR wants one stays text, for the
 * validator to find, as it would in JSON.
 */
export function primitiveValue(type: string, text: string): string | number | boolean {
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return NUMBERS.has(type) && NUMBER_TEXT.test(text) ? Number(text) : text;
}
