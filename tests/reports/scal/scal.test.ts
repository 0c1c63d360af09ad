import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { csv, csvRows } from '../../../reports/csv/csv.js';
import { type Kept, keptIn, nothingKept } from '../../../reports/scal/kept.js';
import { columnNames } from '../../../reports/scal/rows.js';
import { assessmentSheet } from '../../../reports/scal/scal.js';
import { verdicts } from '../../fixtures/run/input.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';

const whole = verdicts();
const written = (name: string, content: string | Uint8Array): string => {
  const file = join(temporaryFolder(), name);
  writeFileSync(file, content);
  return file;
};
const at = (column: string): number => columnNames.indexOf(column);
const kept: Kept = new Map([
  ['FND-GEN-050', { "Assessor's outcome": 'met', "Assessor's evidence": '=HYPERLINK("x")' }],
  ['OLD-001', { "Assessor's remarks": 'over\ntwo lines; "quoted"' }],
]);

let sheet: Awaited<ReturnType<typeof assessmentSheet>>;
let rows: string[][];
beforeAll(async () => {
  sheet = await assessmentSheet(whole, nothingKept);
  rows = csvRows(sheet.csv) ?? [];
});
const rowOf = (id: string): string[] => rows.find(([first]) => first === id) ?? expect.unreachable();

describe('the assessment sheet', () => {
  it('has a row for each requirement, with clause, cases, outcome and where the evidence is', () => {
    expect(rows.slice(1).map(([id]) => id)).toEqual(whole.requirements.map(({ id }) => id));
    const row = rowOf('APPT-SLOTS-003');
    expect(row[at('Clause')]).toBe('appointments_use_case_search_for_free_slots.html, Search parameters');
    expect(row[at('Outcome')]).toBe('failed');
    expect(row[at('Test cases')]).toContain('SLOTS-002');
    expect(row[at('Evidence')]).toBe(
      `run ${whole.run.id}; compliance.html#r-APPT-SLOTS-003; exchange SLOTS-002.1; exchange SLOTS-003.1`,
    );
    expect(row[at('Remarks')]).toContain('expected free, found busy');
  });

  it('leaves to a person what no test can judge', () => {
    const row = rowOf('FND-GEN-050');
    expect(row[at('Judged by')]).toBe('a person');
    expect([row[at('Outcome')], row[at('Evidence')], row[at("Assessor's outcome")]]).toEqual(['', '', '']);
    expect(row[at('Remarks')]).toContain('nothing to judge');
  });

  it('says the same as a workbook, with a frozen head and a filter', async () => {
    const cells = await readSheet(sheet.xlsx);
    expect(cells.map((row) => row.map((cell) => String(cell ?? '')))).toEqual(
      // The workbook has no replacement marks.
      rows.map((row) => row.map((cell) => cell.replaceAll('\ufffd', ''))),
    );
    const xml = strFromU8(unzipSync(sheet.xlsx)['xl/worksheets/sheet1.xml'] ?? expect.unreachable());
    expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(xml).toContain(`<autoFilter ref="A1:O${rows.length}"/>`);
    expect(xml).toMatch(/<cols>/);
  });

  it.each(['csv', 'xlsx'] as const)('keeps what an assessor wrote, from %s to the next run', async (kind) => {
    const first = await assessmentSheet(whole, kept);
    const read = await keptIn(written(`scal.${kind}`, first[kind]));
    expect([...read]).toEqual([...kept]);
    const again = csvRows((await assessmentSheet(whole, read)).csv) ?? [];
    expect(again.at(-1)?.[0]).toBe('OLD-001');
    expect(again.at(-1)?.[at('Remarks')]).toMatch(/kept from the earlier sheet/);
  });

  it('has no formula in either form', async () => {
    const made = await assessmentSheet(whole, kept);
    expect(made.csv).toContain(`"'=HYPERLINK(""x"")"`);
    const xml = strFromU8(unzipSync(made.xlsx)['xl/worksheets/sheet1.xml'] ?? expect.unreachable());
    expect(xml).not.toMatch(/<f[ >]/);
  });
});

describe('an earlier sheet', () => {
  const head = [...columnNames];
  const line = (id: string, remark: string): string[] =>
    head.map((name) => (name === 'Requirement' ? id : name === "Assessor's remarks" ? remark : ''));

  it.each<[string, string | Uint8Array, RegExp]>([
    ['of something else', 'a,b\r\n1,2\r\n', /no column Requirement, Assessor's outcome/],
    ['that is empty', '', /no column Requirement/],
    ['that was cut off', `${csv([head])}A-1,"x`, /no whole CSV/],
    ['that is half a workbook', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), /no whole workbook/],
    ['with a requirement twice', csv([head, line('A-1', 'x'), line('A-1', 'y')]), /two lines for A-1/],
    ['with an entry for nothing', csv([head, line('', 'lost?')]), /without a requirement: lost\?/],
  ])('%s is refused, and nothing is lost', async (_, content, why) => {
    await expect(keptIn(written('scal.csv', content))).rejects.toThrow(why);
  });

  it('that is not there is refused', async () => {
    await expect(keptIn(join(temporaryFolder(), 'none.xlsx'))).rejects.toThrow(/cannot be read/);
  });
});
