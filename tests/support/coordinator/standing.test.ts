import { describe, expect, it } from 'vitest';
import { type StandingReport, StandingTotals } from '../../../support/coordinator/standing.js';

const report = (exchange: string, found?: string): StandingReport => ({
  rule: 'cache-control',
  interaction: 'book-an-appointment',
  exchange,
  observed: 1,
  findings: found === undefined ? [] : [{ path: 'header Cache-Control', expected: 'no-store', found }],
});

const totalOf = (reports: readonly StandingReport[]) => {
  const totals = new StandingTotals();
  for (const one of reports) totals.add(one);
  return totals.of('cache-control', 'book-an-appointment');
};

describe('StandingTotals', () => {
  it('adds up what was observed and found', () => {
    expect(totalOf([report('BOOK-001.1'), report('BOOK-002.1', 'nothing')])).toMatchObject({
      observed: 2,
      responses: 2,
      findingCount: 1,
      findings: [{ exchange: 'BOOK-002.1', found: 'nothing' }],
    });
  });

  it('is the same whatever the order in which workers report', () => {
    const reports = [report('BOOK-010.1', 'a'), report('BOOK-002.1', 'b'), report('BOOK-002.10', 'c')];
    expect(totalOf(reports)).toEqual(totalOf([...reports].reverse()));
    expect(totalOf(reports).findings.map(({ exchange }) => exchange)).toEqual([
      'BOOK-002.1',
      'BOOK-002.10',
      'BOOK-010.1',
    ]);
  });

  it('keeps interactions and rules apart', () => {
    expect(totalOf([{ ...report('SLOTS-001.1', 'x'), interaction: 'search-for-free-slots' }])).toMatchObject({
      observed: 0,
    });
  });
});
