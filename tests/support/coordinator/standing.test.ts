import { describe, expect, it } from 'vitest';
import { StandingReports, StandingTotals } from '../../../support/coordinator/standing.js';
import type { StandingReport } from '../../../support/model/standing.js';

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

  it('is the same when parts are added up elsewhere', () => {
    const reports = [report('BOOK-001.1', 'a'), report('BOOK-002.1'), report('BOOK-003.1', 'b')];
    const sum = new StandingTotals();
    for (const one of reports) {
      const part = new StandingTotals();
      part.add(one);
      for (const added of JSON.parse(JSON.stringify(part.sums()))) sum.addSum(added);
    }
    expect(sum.of('cache-control', 'book-an-appointment')).toEqual(totalOf(reports));
  });

  it('keeps interactions and rules apart', () => {
    expect(totalOf([{ ...report('SLOTS-001.1', 'x'), interaction: 'search-for-free-slots' }])).toMatchObject({
      observed: 0,
    });
  });
});

describe('StandingReports', () => {
  it('gives each report once, in order', () => {
    const reports = new StandingReports();
    reports.add([report('BOOK-001.1'), report('BOOK-001.2', 'nothing')]);
    reports.add([report('BOOK-002.1')]);
    expect(reports.take().map(({ exchange }) => exchange)).toEqual([
      'BOOK-001.1',
      'BOOK-001.2',
      'BOOK-002.1',
    ]);
    expect(reports.take()).toEqual([]);
  });

  it('tells once what a rule could not decide, for each rule and interaction', () => {
    const reports = new StandingReports();
    const undecided = { ...report('BOOK-001.1'), notEvaluated: ['a', 'b'] };
    reports.add([undecided, { ...undecided, notEvaluated: ['b', 'c'] }]);
    reports.add([undecided, { ...undecided, rule: 'profiles' }]);
    expect(reports.take().map(({ notEvaluated }) => notEvaluated)).toEqual([
      ['a', 'b'],
      ['c'],
      undefined,
      ['a', 'b'],
    ]);
  });

  it('loses nothing of what totals need', () => {
    const all = [
      { ...report('BOOK-001.1'), notEvaluated: ['a'] },
      { ...report('BOOK-002.1', 'nothing'), notEvaluated: ['a', 'b'] },
    ];
    const reports = new StandingReports();
    reports.add(all);
    expect(totalOf(reports.take())).toEqual(totalOf(all));
  });
});
