import { describe, expect, it } from 'vitest';
import { gapsOf, proofOf } from '../../../support/prove/proof.js';
import type { Remark } from '../../../support/prove/remarks.js';
import type { Subject } from '../../../support/prove/subject.js';
import type { Trial } from '../../../support/prove/trial.js';

const fault: Subject = {
  kind: 'fault',
  row: { id: 'f', description: 'Fault.', breaks: ['R-1'], endpoints: [], behaviour: () => ({}) },
};
const variant: Subject = {
  kind: 'variant',
  row: { id: 'v', description: 'Variant.', permittedBy: ['R-2'], endpoints: [], warns: ['R-3'] },
};
const control: Subject = { kind: 'control', row: { id: 'e', description: 'Ordinary.' } };
const checks = [
  { id: 'one', title: 'One', requirements: ['R-1'] },
  { id: 'two', title: 'Two', requirements: ['R-2'] },
];

const remark = (changes: Partial<Remark> = {}): Remark => ({
  scenario: 'S-001',
  check: 'one',
  requirements: ['R-1'],
  outcome: 'failed',
  said: 'status: expected 200, found 500',
  ...changes,
});

const trial = (kind: Trial['kind'], id: string, remarks: readonly Remark[] = []): Trial => ({
  kind,
  id,
  scenarios: 3,
  omitted: 0,
  remarks,
  judged: { e: ['one', 'two'] },
  milliseconds: 5,
});

const proof = (remarks: readonly Remark[]) => proofOf([fault], [trial('fault', 'f', remarks)], checks);

describe('the proof of a fault', () => {
  it('is that a check failed which judges a row that the fault breaks', () => {
    const { faults, checks: proven, requirements } = proof([remark(), remark({ scenario: 'S-002' })]);
    expect(faults[0]?.killedBy).toEqual([{ check: 'one', scenarios: ['S-001', 'S-002'] }]);
    expect(faults[0]?.collateral).toEqual([]);
    expect(proven).toEqual({ killed: ['one'], unkilled: ['two'], unproven: {} });
    expect(requirements).toEqual({ broken: ['R-1'], unbroken: ['R-2'] });
  });

  it('may be a warning', () => {
    expect(proof([remark({ outcome: 'warned' })]).faults[0]?.killedBy).toHaveLength(1);
  });

  it('fails where nothing failed, or only what is not broken', () => {
    expect(gapsOf(proof([]))).toContain('fault f was missed');
    const other = proof([remark({ check: 'two', requirements: ['R-2'] })]);
    expect(gapsOf(other)).toContain('fault f was missed');
    expect(other.faults[0]?.collateral).toHaveLength(1);
  });

  it('is spoilt by a scenario that the harness could not end, not by a blocked one', () => {
    const unjudged = (outcome: 'blocked' | 'errored'): Remark => ({
      scenario: 'S-003',
      requirements: ['R-1'],
      outcome,
      said: 'why',
    });
    const { faults } = proof([remark(), unjudged('blocked'), unjudged('errored')]);
    expect(faults[0]?.collateral.map(({ outcome }) => outcome)).toEqual(['errored']);
    expect(faults[0]?.killedBy.map(({ check }) => check)).toEqual(['one']);
  });
});

describe('the proof of a variant', () => {
  const alarms = (subject: Subject, remarks: readonly Remark[]) => {
    const made = proofOf([subject], [trial(subject.kind, subject.row.id, remarks)], []);
    return [...made.variants, ...made.controls].flatMap((one) => one.alarms);
  };

  it('is that nothing but expected warnings was remarked', () => {
    expect(alarms(variant, [remark({ requirements: ['R-3'], outcome: 'warned' })])).toEqual([]);
    expect(alarms(variant, [remark({ requirements: ['R-3'] })])).toHaveLength(1);
    expect(alarms(variant, [remark({ outcome: 'warned' })])).toHaveLength(1);
    expect(alarms(variant, [remark({ outcome: 'blocked' })])).toHaveLength(1);
  });

  it('holds the ordinary provider to the same', () => {
    expect(alarms(control, [])).toEqual([]);
    expect(alarms(control, [remark({ outcome: 'warned', requirements: ['R-3'] })])).toHaveLength(1);
  });
});
