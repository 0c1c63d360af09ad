import { csv } from '../csv/csv.js';
import type { Verdicts } from '../verdicts.js';
import type { Kept } from './kept.js';
import { columnNames, scalRows } from './rows.js';
import { workbook } from './workbook.js';

/** The assessment sheet (Supplier Conformance Assessment List) of a run, as CSV and as a workbook. */
export async function assessmentSheet(
  verdicts: Verdicts,
  kept: Kept,
): Promise<{ csv: string; xlsx: Buffer }> {
  const rows = scalRows(verdicts, kept);
  const cells = rows.map((row) => columnNames.map((name) => row[name] ?? ''));
  return { csv: csv([columnNames, ...cells]), xlsx: await workbook(rows) };
}
