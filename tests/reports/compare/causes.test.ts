import { describe, expect, it } from 'vitest';
import { pairedCauses } from '../../../reports/compare/causes.js';
import { differences } from '../../../reports/compare/differences.js';
import { verdicts } from '../../fixtures/run/input.js';

const run = verdicts();
const cause = run.causes.find(({ outcome, checks }) => outcome === 'failed' && checks.length > 0);
if (!cause) throw new Error('The fixture has no cause that failed.');
const others = run.causes.filter(({ id }) => id !== cause.id);

/** The run in which all checks of the cause have an outcome, and the cause is not listed. */
const mended = {
  ...run,
  causes: others,
  scenarios: run.scenarios.map((scenario) => ({
    ...scenario,
    checks: scenario.checks.map((check) =>
      cause.checks.includes(check.id) ? { ...check, outcome: 'passed' as const } : check,
    ),
  })),
};
const untested = {
  ...run,
  causes: others,
  scenarios: run.scenarios.filter(({ id }) => !cause.scenarios.includes(id)),
};
const causesIn = (...runs: Parameters<typeof differences>) =>
  differences(...runs).filter(({ kind }) => kind === 'cause');

describe('the causes of two runs', () => {
  it('are the same by their id, or by a check where another example stands for them', () => {
    const renamed = { ...run, causes: [{ ...cause, id: 'c-other' }, ...others] };
    for (const after of [run, renamed]) {
      const pairs = pairedCauses(run, after);
      expect(pairs).toHaveLength(run.causes.length);
      expect(pairs.filter(({ before, after: now }) => before !== now)).toEqual([]);
    }
  });

  it.each([
    ['fixed', run, mended, 'failed', 'passed'],
    ['regressed', mended, run, 'passed', 'failed'],
    ['no longer tested', run, untested, 'failed', 'absent'],
    ['newly tested', untested, run, 'absent', 'failed'],
  ] as const)('tell what was %s', (change, one, other, before, after) => {
    expect(causesIn(one, other)).toEqual([
      { kind: 'cause', id: cause.id, title: cause.title, change, before, after },
    ]);
  });

  it('tell of one that only warns now', () => {
    const warned = { ...run, causes: [{ ...cause, outcome: 'warned' as const }, ...others] };
    expect(causesIn(run, warned)).toMatchObject([{ id: cause.id, change: 'fixed', after: 'warned' }]);
  });
});
