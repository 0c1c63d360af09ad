/** Everything that XML 1.0 has no way to write, not even as a character reference. */
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\r': '&#13;',
};

/** Text for XML content. */
export const xmlText = (text: string): string =>
  text.replace(unwritable, '').replace(/[&<>"'\r]/g, (mark) => entities[mark] ?? mark);

/** Text for an attribute value; a line break would be read as a space if it were written as it is. */
export const xmlAttribute = (text: string): string =>
  xmlText(text).replace(/[\n\t]/g, (mark) => (mark === '\n' ? '&#10;' : '&#9;'));
