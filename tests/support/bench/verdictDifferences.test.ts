import { describe, expect, it } from 'vitest';
import { buildVerdicts } from '../../../reports/build/verdicts.js';
import { differences } from '../../../support/bench/verdictDifferences.js';
import { input } from '../../fixtures/run/input.js';

const verdicts = buildVerdicts(input);

describe('the differences between the verdicts of two runs', () => {
  it('are none between a run and itself, in whatever order', () => {
    const reversed = { ...verdicts, scenarios: [...verdicts.scenarios].reverse() };
    expect(differences(verdicts, reversed)).toEqual([]);
  });

  it('are another outcome, and what is gone', () => {
    const [first, ...rest] = verdicts.requirements;
    if (!first) throw new Error('the fixture has no requirement');
    const other = { ...verdicts, requirements: [{ ...first, outcome: 'notRun' as const }, ...rest.slice(1)] };
    expect(differences(verdicts, other).map((line) => line.split(':')[0])).toEqual([
      `requirement ${first.id}`,
      `requirement ${rest[0]?.id}`,
    ]);
  });
});
