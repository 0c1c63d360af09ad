import { describe, expect, it } from 'vitest';
import type { Alarm } from '../../../support/prove/alarms.js';
import { gapsOf, proofOf, scoreOf } from '../../../support/prove/proof.js';
import type { Subject } from '../../../support/prove/subject.js';
import { proofText } from '../../../support/prove/text.js';
import type { Trial } from '../../../support/prove/trial.js';

const mutant = {
  kind: 'mutant' as const,
  row: { id: 'f', description: 'Mutant.', breaks: ['R-1'], endpoints: [], behaviour: () => ({}) },
};
const variant: Subject = {
  kind: 'variant',
  row: { id: 'v', description: 'Variant.', permittedBy: ['R-2'], endpoints: [], warns: ['R-3'] },
};
const control: Subject = { kind: 'control', row: { id: 'e', description: 'Ordinary.' } };
const checks = [
  { id: 'one', title: 'One', requirements: ['R-1'], level: 'SHALL' },
  { id: 'two', title: 'Two', requirements: ['R-2'], level: 'SHALL' },
] as const;

const alarm = (changes: Partial<Alarm> = {}): Alarm => ({
  scenario: 'S-001',
  check: 'one',
  requirements: ['R-1'],
  outcome: 'failed',
  said: 'status: expected 200, found 500',
  ...changes,
});

const trial = (kind: Trial['kind'], id: string, alarms: readonly Alarm[] = []): Trial => ({
  kind,
  id,
  scenarios: 3,
  omitted: 0,
  alarms,
  stopped: [],
  judged: { e: ['one', 'two'] },
  milliseconds: 5,
});

const proof = (alarms: readonly Alarm[]) => proofOf([mutant], [trial('mutant', 'f', alarms)], checks);

describe('the proof of a mutant', () => {
  it('is that a check failed which judges a row that the mutant breaks', () => {
    const { mutants, checks: seen, requirements } = proof([alarm(), alarm({ scenario: 'S-002' })]);
    expect(mutants[0]?.killedBy).toEqual([{ check: 'one', scenarios: ['S-001', 'S-002'] }]);
    expect(mutants[0]?.collateral).toEqual([]);
    expect(seen).toEqual({ proven: ['one'], unproven: ['two'], exempt: {} });
    expect(requirements).toEqual({ broken: ['R-1'], unbroken: ['R-2'] });
  });

  it('may be a warning', () => {
    expect(proof([alarm({ outcome: 'warned' })]).mutants[0]?.killedBy).toHaveLength(1);
  });

  it('fails where nothing failed, or only what is not broken', () => {
    expect(gapsOf(proof([]))).toContain('mutant f survived');
    const other = proof([alarm({ check: 'two', requirements: ['R-2'] })]);
    expect(gapsOf(other)).toContain('mutant f survived');
    expect(other.mutants[0]?.collateral).toHaveLength(1);
  });

  it('tells which rows are blamed that the mutant leaves intact, and through which checks', () => {
    const alarms = [
      alarm({ requirements: ['R-1', 'R-4'] }),
      alarm({ check: 'three', requirements: ['R-4', 'R-1'] }),
    ];
    expect(proof(alarms).mutants[0]?.collateralRows).toEqual([{ row: 'R-4', checks: ['one', 'three'] }]);
    expect(proofText(proof(alarms), { seconds: 1, workers: 1 })).toContain(
      'mutant f: R-4 blamed though intact, by one, three',
    );
  });

  it('is spoilt by a scenario that the harness could not end, not by a blocked one', () => {
    const unjudged = (outcome: 'blocked' | 'errored'): Alarm => ({
      scenario: 'S-003',
      requirements: ['R-1'],
      outcome,
      said: 'why',
    });
    const { mutants } = proof([alarm(), unjudged('blocked'), unjudged('errored')]);
    expect(mutants[0]?.collateral.map(({ outcome }) => outcome)).toEqual(['errored']);
    expect(mutants[0]?.killedBy.map(({ check }) => check)).toEqual(['one']);
  });
});

describe('the mutation score', () => {
  const scored = (killed: number, all: number): string => {
    const subjects = Array.from({ length: all }, (_, index): Subject => {
      const { row } = mutant;
      return { kind: 'mutant', row: { ...row, id: String(index) } };
    });
    const trials = subjects.map(({ row }, index) => trial('mutant', row.id, index < killed ? [alarm()] : []));
    return scoreOf(proofOf(subjects, trials, checks));
  };

  it('is the part of the mutants that was killed, and full only where none survived', () => {
    expect(scored(3, 3)).toBe('100 %');
    expect(scored(2, 3)).toBe('66.6 %');
    expect(scored(2999, 3000)).toBe('99.9 %');
    expect(scored(0, 0)).toBe('0 %');
  });
});

describe('the proof of a variant', () => {
  const falseAlarms = (subject: Subject, alarms: readonly Alarm[]) => {
    const made = proofOf([subject], [trial(subject.kind, subject.row.id, alarms)], []);
    return [...made.variants, ...made.controls].flatMap((one) => one.falseAlarms);
  };

  it('is that nothing but expected warnings gave an alarm', () => {
    expect(falseAlarms(variant, [alarm({ requirements: ['R-3'], outcome: 'warned' })])).toEqual([]);
    expect(falseAlarms(variant, [alarm({ requirements: ['R-3'] })])).toHaveLength(1);
    expect(falseAlarms(variant, [alarm({ outcome: 'warned' })])).toHaveLength(1);
    expect(falseAlarms(variant, [alarm({ outcome: 'blocked' })])).toHaveLength(1);
  });

  it('holds the ordinary provider to the same', () => {
    expect(falseAlarms(control, [])).toEqual([]);
    expect(falseAlarms(control, [alarm({ outcome: 'warned', requirements: ['R-3'] })])).toHaveLength(1);
  });
});
