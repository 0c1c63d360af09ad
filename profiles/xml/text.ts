import { parseXml } from './parse.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Characters that XML 1.0 cannot hold, not even escaped; lone surrogates are among them. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text for a quoted attribute; characters that XML cannot hold become U+FFFD. */
export const attributeText = (text: string): string =>
  text.replaceAll(FORBIDDEN, '\uFFFD').replaceAll(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? '');

/** A primitive as text; decimals of STU3 have no exponent, which JavaScript writes for very small and large ones. */
export function primitiveText(value: string | number | boolean): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    (typeof value === 'number' && /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(String(value))) || [];
  if (whole === '') return String(value);
  const shift = Number(exponent);
  return shift < 0
    ? `${sign}0.${'0'.repeat(-shift - 1)}${whole}${fraction}`
    : `${sign}${whole}${fraction.padEnd(shift, '0')}`;
}

/** A narrative's XHTML as it is, or as text within a `div` when it would break the document. */
export function xhtmlText(div: string): string {
  return isDiv(div) ? div : `<div xmlns="http://www.w3.org/1999/xhtml">${attributeText(div)}</div>`;
}

/** Of the elements of a narrative. */
const DEEPEST = 200;

function isDiv(div: string): boolean {
  try {
    const [only, ...others] = parseXml(`<text xmlns="http://hl7.org/fhir">${div}</text>`, DEEPEST).children;
    return only?.xhtml === div && others.length === 0;
  } catch {
    return false;
  }
}
