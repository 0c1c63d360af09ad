import { describe, expect, it } from 'vitest';
import { groupDeviations } from '../../../reports/causes/grouping.js';
import { Sets } from '../../../reports/causes/sets.js';
import type { CheckVerdict, ScenarioVerdict } from '../../../reports/verdicts.js';
import { verdicts } from '../../fixtures/run/input.js';

const finding = (path: string) => ({ path, expected: 'something', found: 'nothing' });

function scenarioWith(check: string, paths: readonly string[]): ScenarioVerdict[] {
  return verdicts()
    .scenarios.filter(({ id }) => id === 'SLOTS-002')
    .map((scenario) => ({
      ...scenario,
      checks: scenario.checks
        .filter(({ outcome }) => outcome === 'failed')
        .map((one): CheckVerdict => ({ ...one, id: check, findings: paths.map(finding) })),
    }));
}

describe('groups of deviations', () => {
  it('hold what one check saw of one answer', () => {
    expect(groupDeviations(scenarioWith('book.uk-local-time', ['start', 'end', 'created']))).toHaveLength(1);
  });

  it('keep apart what a standing rule saw at different places', () => {
    const paths = ['telecom (exchange SLOTS-001.1)', 'gender (exchange SLOTS-001.1)'];
    expect(groupDeviations(scenarioWith('search-for-free-slots.profiles', paths))).toHaveLength(2);
  });

  it('leave out what passed', () => {
    expect(groupDeviations(verdicts().scenarios.filter(({ outcome }) => outcome === 'passed'))).toEqual([]);
  });
});

describe('sets', () => {
  it('hold together what was joined, in whatever order', () => {
    const sets = new Sets<string>();
    sets.join('a', 'b');
    sets.join('c', 'd');
    expect(sets.headOf('a')).not.toBe(sets.headOf('c'));
    sets.join('d', 'a');
    sets.join('a', 'c');
    expect(new Set(['a', 'b', 'c', 'd'].map((one) => sets.headOf(one))).size).toBe(1);
    expect(sets.headOf('e')).toBe('e');
  });
});
