import { describe, expect, it } from 'vitest';
import { alarmsOf } from '../../../support/prove/alarms.js';
import { judgement, record } from '../../fixtures/run/records.js';

const finding = { path: 'status', expected: '200', found: '500' };
const failed = judgement('one', 'failed', ['R-1'], { findings: [finding] });
const alarm = {
  scenario: 'S-002',
  check: 'one',
  requirements: ['R-1'],
  outcome: 'failed',
  said: 'status: expected 200, found 500',
};

describe('the alarms of a scenario', () => {
  it('are the judgements that were not good', () => {
    const judgements = [
      failed,
      judgement('two', 'warned', ['R-2']),
      judgement('three', 'passed', ['R-3']),
      judgement('four', 'undecided', ['R-4']),
    ];
    expect(alarmsOf(record('S-002', 'e', { outcome: 'failed', judgements }))).toEqual([
      alarm,
      { scenario: 'S-002', check: 'two', requirements: ['R-2'], outcome: 'warned', said: '' },
    ]);
    expect(alarmsOf(record('S-002', 'e'))).toEqual([]);
  });

  it.each(['blocked', 'errored'] as const)('include what was judged before it was %s', (outcome) => {
    const stopped = record('S-002', 'e', { outcome, reason: 'no slot', judgements: [failed] });
    expect(alarmsOf(stopped)).toEqual([
      alarm,
      { scenario: 'S-002', requirements: ['R-1'], outcome, said: 'no slot' },
    ]);
    expect(alarmsOf(record('S-002', 'e', { outcome }))).toEqual([
      { scenario: 'S-002', requirements: [], outcome, said: '' },
    ]);
  });
});
