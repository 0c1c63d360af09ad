/** Text is of one megabyte at most. */
const LONGEST_TEXT = 1024 * 1024;

/** STU3's lexical rules for primitive types, as tests of a JSON string (http://hl7.org/fhir/STU3/datatypes.html). */
export const lexical = {
  string: (text: string) => text !== '' && text.length <= LONGEST_TEXT,
  markdown: (text: string) => text !== '',
  xhtml: (text: string) => text !== '',
  // No repetition in the expression: a code of millions of words would fill the stack.
  code: (text: string) => text !== '' && !/[\t\n\v\f\r]|^ | $| {2}/.test(text),
  id: (text: string) => /^[A-Za-z0-9\-.]{1,64}$/.test(text),
  // An OID or UUID is a URI only as a URN.
  uri: (text: string) => /^\S+$/.test(text) && !/^(?:oid|uuid):/.test(text),
  oid: (text: string) => isOid(text),
  uuid: (text: string) => /^urn:uuid:[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/.test(text),
  base64Binary: (text: string) => isBase64(text),
  time: (text: string) => /^(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?$/.test(text),
  date: (text: string) => isDay(/^(-?\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text)),
  dateTime: (text: string) => isDay(DATE_TIME.exec(text)),
  instant: (text: string) => isDay(INSTANT.exec(text)),
} as const;

/** What each type's text must look like, for messages. */
export const LEXICAL_RULES: Readonly<Record<string, string>> = {
  string: 'text that is not empty, of 1 MB at most',
  markdown: 'text that is not empty',
  xhtml: 'an XHTML div',
  code: 'a code without white space around it and single spaces within',
  id: 'an id of 1 to 64 letters, digits, hyphens and dots',
  uri: 'a URI without white space',
  oid: 'an OID as urn:oid:1.2.3',
  uuid: 'a UUID as urn:uuid:…',
  base64Binary: 'base64',
  time: 'a time as hh:mm:ss',
  date: 'a date as yyyy, yyyy-mm or yyyy-mm-dd',
  dateTime: 'a date, or a date and time with seconds and offset as yyyy-mm-ddThh:mm:ss+hh:mm',
  instant: 'a date and time with seconds and offset as yyyy-mm-ddThh:mm:ss+hh:mm',
  boolean: 'true or false, without quotes',
  integer: 'a whole number, without quotes',
  positiveInt: 'a whole number above 0, without quotes',
  unsignedInt: 'a whole number of 0 or more, without quotes',
  decimal: 'a number without exponent, without quotes',
};

/** How numbers are written: a number of JSON can have the value of one and not its form. */
export const numberForms: Readonly<Record<string, RegExp>> = {
  integer: /^(?:0|-?[1-9]\d*)$/,
  positiveInt: /^[1-9]\d*$/,
  unsignedInt: /^(?:0|[1-9]\d*)$/,
  decimal: /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/,
};

const CLOCK = '(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?';
const OFFSET = '(?:Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))';
const DATE_TIME = new RegExp(`^(-?\\d{4})(?:-(\\d\\d)(?:-(\\d\\d)(?:T${CLOCK}${OFFSET})?)?)?$`);
const INSTANT = new RegExp(`^(-?\\d{4})-(\\d\\d)-(\\d\\d)T${CLOCK}${OFFSET}$`);

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDay(parts: RegExpExecArray | null): boolean {
  if (parts === null) return false;
  const [year, month, day] = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
  if (year === undefined || month === undefined) return true;
  const days = month === 2 && !isLeap(year) ? 28 : DAYS_IN_MONTH[month - 1];
  return days !== undefined && (day === undefined || (day >= 1 && day <= days));
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Part by part: an expression that repeats a group runs out of stack on a text of some megabytes. */
function isOid(text: string): boolean {
  const [first = '', ...parts] = text.replace(/^urn:oid:/, '').split('.');
  return (
    text.startsWith('urn:oid:') &&
    /^[0-2]$/.test(first) &&
    parts.length > 0 &&
    parts.every((part) => /^(?:0|[1-9]\d*)$/.test(part))
  );
}

/** White space may stand between groups; the length without it is a multiple of four. */
function isBase64(text: string): boolean {
  const plain = text.replace(/\s+/g, '');
  return plain !== '' && plain.length % 4 === 0 && /^[0-9A-Za-z+/]*={0,2}$/.test(plain);
}
