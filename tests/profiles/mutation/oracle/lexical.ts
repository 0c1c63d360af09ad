import type { Json } from '../../../../support/kernel/select.js';

const YEAR = '-?\\d{4}';
const MONTH = '(0[1-9]|1[0-2])';
const DAY = '(0[1-9]|[12]\\d|3[01])';
const TIME = '([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)(\\.\\d+)?';
const ZONE = '(Z|[+-]((0\\d|1[0-3]):[0-5]\\d|14:00))';

const TEXT: Readonly<Record<string, RegExp>> = {
  string: /^[\s\S]+$/,
  markdown: /^[\s\S]+$/,
  xhtml: /^\s*<div/,
  uri: /^\S+$/,
  oid: /^urn:oid:[0-2](\.[1-9]\d*)+$/,
  id: /^[A-Za-z0-9.-]{1,64}$/,
  code: /^\S+( \S+)*$/,
  base64Binary: /^(\s*[A-Za-z0-9+/=]{4}\s*)+$/,
  date: new RegExp(`^${YEAR}(-${MONTH}(-${DAY})?)?$`),
  dateTime: new RegExp(`^${YEAR}(-${MONTH}(-${DAY}(T${TIME}${ZONE})?)?)?$`),
  instant: new RegExp(`^${YEAR}-${MONTH}-${DAY}T${TIME}${ZONE}$`),
  time: new RegExp(`^${TIME}$`),
};

const LARGEST = 2 ** 31 - 1;

const NUMBERS: Readonly<Record<string, (value: number) => boolean>> = {
  decimal: () => true,
  integer: (value) => Number.isInteger(value) && Math.abs(value) <= LARGEST + 1,
  unsignedInt: (value) => Number.isInteger(value) && value >= 0 && value <= LARGEST,
  positiveInt: (value) => Number.isInteger(value) && value > 0 && value <= LARGEST,
};

/** Whether a JSON value may stand for a FHIR primitive, by the table of primitives of STU3. */
export function isPrimitiveValue(type: string, value: Json): boolean {
  if (type === 'boolean') return typeof value === 'boolean';
  if (typeof value === 'number') return NUMBERS[type]?.(value) ?? false;
  return typeof value === 'string' && (TEXT[type]?.test(value) ?? false);
}
