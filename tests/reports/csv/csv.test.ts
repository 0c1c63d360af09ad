import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, csvRows } from '../../../reports/csv/csv.js';
import { scenariosCsv } from '../../../reports/csv/scenarios.js';
import { printable } from '../../../support/kernel/printable.js';
import { verdicts } from '../../fixtures/run/input.js';

describe('CSV', () => {
  it.each(['=1+1', '+44 1', '-1', '@SUM(A1)', '=HYPERLINK("x")'])('has no formula: %s', (text) => {
    const line = csv([['a', text]]).split('\r\n')[0] ?? '';
    expect(line).toMatch(/,"?'[=+\-@]/);
    expect(csvRows(line)).toEqual([['a', text]]);
  });

  it('gives back what was written, whatever it was', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !text.startsWith("'"));
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constant('id'), cell)), (rows) => {
        expect(csvRows(csv(rows))).toEqual(rows.map((row) => row.map(printable)));
      }),
    );
  });

  it('is read as a spreadsheet of another country writes it, and not when it was cut off', () => {
    expect(csvRows('a;b\r\n1;"x;y"\r\n')).toEqual([
      ['a', 'b'],
      ['1', 'x;y'],
    ]);
    expect(csvRows('a,b\r\n1,"x')).toBeUndefined();
  });
});

describe('scenarios.csv', () => {
  it('has a line for each scenario', () => {
    const [head, ...rows] = csvRows(scenariosCsv(verdicts())) ?? [];
    expect(head?.slice(0, 4)).toEqual(['scenario', 'name', 'endpoint', 'outcome']);
    expect(rows.map(([id, , , outcome]) => [id, outcome])).toEqual(
      verdicts().scenarios.map(({ id, outcome }) => [id, outcome]),
    );
    expect(rows.find(([id]) => id === 'SLOTS-002')?.[6]).toBe('slots.status-free');
  });
});
