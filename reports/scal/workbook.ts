import type { CellObject } from 'write-excel-file/node';
import { printable } from '../../support/kernel/printable.js';
import { columnNames, type Row } from './rows.js';

/** In characters; what is not named is narrow. */
const widths: Readonly<Record<string, number>> = {
  Requirement: 18,
  Clause: 34,
  Link: 24,
  Area: 20,
  'What is required': 60,
  'Test cases': 30,
  Evidence: 34,
  Remarks: 50,
  "Assessor's outcome": 18,
  "Assessor's evidence": 30,
  "Assessor's remarks": 40,
};
const narrow = 12;

/** A workbook takes no more in a cell. */
const cellLimit = 32_000;

const tints: Readonly<Record<string, string>> = {
  passed: '#e3f2e1',
  failed: '#f9d6d5',
  warned: '#fff3cd',
  waived: '#fff3cd',
  blocked: '#e0e0e0',
  errored: '#e0e0e0',
};

/** The sheet as a workbook: every cell is text, so that none is ever a formula. */
export async function workbook(rows: readonly Row[]): Promise<Buffer> {
  // Loaded only here: a run that writes no sheet need not wait for it.
  const { default: writeWorkbook } = await import('write-excel-file/node');
  const head = columnNames.map(
    (value): CellObject => ({
      value,
      type: String,
      fontWeight: 'bold',
      backgroundColor: '#dbe5f1',
      wrap: true,
    }),
  );
  const body = rows.map((row) => columnNames.map((name) => cellOf(name, row[name] ?? '')));
  const data = [head, ...body];
  return writeWorkbook(
    data,
    {
      sheet: 'SCAL',
      columns: columnNames.map((name) => ({ width: widths[name] ?? narrow })),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      orientation: 'landscape',
    },
    { features: [filterOver(data.length)] },
  ).toBuffer();
}

function cellOf(column: string, text: string): CellObject | null {
  if (text === '') return null;
  const tint = column === 'Outcome' ? tints[text] : undefined;
  return {
    value: printable(text).slice(0, cellLimit),
    type: String,
    wrap: true,
    alignVertical: 'top',
    ...(tint === undefined ? {} : { backgroundColor: tint }),
  };
}

/** The library leaves filters to whoever wants them; in a sheet they come right after its data. */
const filterOver = (lines: number) => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string): string =>
          xml.replace(
            '</sheetData>',
            `</sheetData><autoFilter ref="A1:${letters(columnNames.length)}${lines}"/>`,
          ),
      },
    },
  },
});

/** The columns are fewer than the letters. */
const letters = (column: number): string => String.fromCharCode('A'.charCodeAt(0) + column - 1);
