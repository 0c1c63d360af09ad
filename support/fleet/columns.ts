import { printable } from '../kernel/printable.js';

/** Rows below their headings (which two spaces divide), as a terminal shows them; nothing where there are no rows. */
export function columns(headings: string, rows: readonly (readonly (string | number)[])[]): string {
  if (rows.length === 0) return '';
  const table = [headings.split(/ {2,}/), ...rows.map((row) => row.map((cell) => printable(String(cell))))];
  const widths = (table[0] ?? []).map((_, index) => Math.max(...table.map((row) => row[index]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
