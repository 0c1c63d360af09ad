import Papa from 'papaparse';
import { printable } from '../../support/kernel/printable.js';

/** Lets spreadsheets see that it is UTF-8. */
const mark = '\ufeff';

/** Rows of text as CSV; what a spreadsheet would take for a formula has an apostrophe before it, as it shows text itself. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `${mark}${Papa.unparse(
    rows.map((row) => row.map(printable)),
    { escapeFormulae: true, newline: '\r\n' },
  )}\r\n`;

/** The rows of a CSV, whichever way a spreadsheet separated them; nothing when a quote does not end. */
export function csvRows(text: string): string[][] | undefined {
  const { data, errors } = Papa.parse<string[]>(text.replace(mark, ''), { skipEmptyLines: true });
  if (errors.some(({ type }) => type === 'Quotes')) return undefined;
  return data.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')));
}
