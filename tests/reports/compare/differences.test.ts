import { describe, expect, it } from 'vitest';
import { type Compared, differences, newFailures } from '../../../reports/compare/differences.js';
import type { RequirementOutcome } from '../../../support/model/rollup.js';
import { verdicts } from '../../fixtures/run/input.js';

const run = verdicts();

/** The run with one requirement that came out otherwise. */
function withOutcome(id: string, outcome: RequirementOutcome): Compared {
  const requirements = run.requirements.map((one) => (one.id === id ? { ...one, outcome } : one));
  return { ...run, requirements };
}

describe('the differences between two runs', () => {
  it('are none between a run and itself, in whatever order', () => {
    const reversed = {
      causes: run.causes.toReversed(),
      requirements: run.requirements.toReversed(),
      scenarios: run.scenarios.map((one) => ({ ...one, checks: one.checks.toReversed() })).toReversed(),
    };
    expect(differences(run, reversed)).toEqual([]);
  });

  it.each([
    ['passed', 'failed', 'regressed'],
    ['passed', 'warned', 'regressed'],
    ['failed', 'passed', 'fixed'],
    ['waived', 'passed', 'fixed'],
    ['failed', 'waived', 'changed'],
    ['notRun', 'passed', 'newly tested'],
    ['blocked', 'failed', 'newly tested'],
    ['passed', 'omitted', 'no longer tested'],
    ['blocked', 'errored', 'changed'],
  ] as const)('name what was %s and is %s: %s', (before, after, change) => {
    const id = 'APPT-SLOTS-040';
    expect(differences(withOutcome(id, before), withOutcome(id, after))).toEqual([
      expect.objectContaining({ kind: 'requirement', id, before, after, change }),
    ]);
  });

  it('are found by requirement, scenario and check', () => {
    const scenarios = run.scenarios.filter(({ id }) => id !== 'SLOTS-090');
    expect(differences(run, { ...run, scenarios }).map(({ kind, id, after }) => [kind, id, after])).toEqual([
      ['scenario', 'SLOTS-090', 'absent'],
      ['check', 'search-for-free-slots.cache-control', 'absent'],
    ]);
  });

  it('are also that others judged, with the same outcome', () => {
    const scenarios = run.scenarios.map((one) =>
      one.id === 'SLOTS-001' ? { ...one, checks: one.checks.slice(1) } : one,
    );
    expect(differences(run, { ...run, scenarios })).toEqual([
      expect.objectContaining({
        id: 'SLOTS-001',
        change: 'changed',
        otherwise: 'no longer slots.bundle-type passed',
      }),
    ]);
  });
});

it('a new failure is one that had not failed before, whether it was tested or not', () => {
  const id = 'APPT-SLOTS-040';
  const failing = withOutcome(id, 'failed');
  for (const before of ['passed', 'blocked', 'waived'] as const)
    expect(newFailures(withOutcome(id, before), failing).map((one) => one.id)).toEqual([id]);
  expect(newFailures(failing, failing)).toEqual([]);
  expect(newFailures(failing, withOutcome(id, 'passed'))).toEqual([]);
});
