import { describe, expect, it } from 'vitest';
import { buildVerdicts } from '../../../reports/build/verdicts.js';
import { type Policy, readPolicy } from '../../../reports/gate/policy.js';
import { ruleVerdicts } from '../../../reports/gate/rules.js';
import type { Verdicts } from '../../../reports/verdicts.js';
import { input, verdicts } from '../../fixtures/run/input.js';
import { records } from '../../fixtures/run/records.js';

const run = verdicts();

/** What each rule of a policy says of a run, by rule. */
const judged = (policy: Partial<Policy>, of: Verdicts = run, baseline?: Verdicts) =>
  new Map(
    ruleVerdicts({
      verdicts: of,
      policy: { ...readPolicy(undefined), ...policy },
      ...(baseline ? { baseline } : {}),
    }).map((one) => [one.rule, one]),
  );

describe('the rules of a gate', () => {
  it('are those of the policy, and that the run is whole', () => {
    expect([...judged({}).keys()]).toEqual([
      'complete',
      'atMost.failed',
      'atMost.blocked',
      'atMost.errored',
      'atMost.expiredWaivers',
    ]);
    expect([...judged({ atMost: {} }).keys()]).toEqual(['complete']);
  });

  it('name the requirements that failed', () => {
    const rule = judged({}).get('atMost.failed');
    expect(rule?.passed).toBe(false);
    expect(rule?.items.map(({ id }) => id)).toEqual(
      run.requirements.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id),
    );
  });

  it('count a failed scenario of which no requirement failed', () => {
    const requirements = run.requirements.filter(({ outcome }) => outcome !== 'failed');
    const rule = judged({}, { ...run, requirements }).get('atMost.failed');
    expect(rule?.items.map(({ id }) => id)).toEqual(['SLOTS-002', 'SLOTS-003', 'SLOTS-090']);
  });

  it.each([
    ['blocked', 'BOOK-001'],
    ['errored', 'LOC-001'],
    ['waived', 'APPT-SLOTS-009'],
    ['warned', 'FND-FIND-020'],
  ] as const)('allow as many %s as they say', (limited, id) => {
    const rule = (limit: number) => judged({ atMost: { [limited]: limit } }).get(`atMost.${limited}`);
    expect(rule(1)?.passed).toBe(true);
    expect(rule(0)).toMatchObject({ passed: false, items: [expect.objectContaining({ id })] });
  });

  it('count the waivers that are over', () => {
    const waivers = [{ check: 'slots.start', reason: 'agreed', until: '2026-06-30' }];
    const rule = judged({}, buildVerdicts({ ...input, waivers })).get('atMost.expiredWaivers');
    expect(rule).toMatchObject({
      passed: false,
      items: [{ id: 'slots.start', text: 'ended on 2026-06-30: agreed' }],
    });
    expect(judged({}).get('atMost.expiredWaivers')?.passed).toBe(true);
  });

  it('never pass a run that was cut short or that decided nothing', () => {
    const cut = buildVerdicts({ ...input, records: [], cutShort: { by: 'network', reason: 'refused' } });
    expect(judged({ atMost: {} }, cut).get('complete')).toMatchObject({
      passed: false,
      says: expect.stringContaining('refused'),
    });
    const nothing = buildVerdicts({ ...input, records: [], planned: [] });
    expect(judged({ atMost: {} }, nothing).get('complete')).toMatchObject({
      passed: false,
      says: 'no scenario decided anything',
    });
  });

  it('pass what failed in the baseline too, and nothing new', () => {
    expect(judged({}, run, run).get('noNewFailureSince')?.passed).toBe(true);
    const better = buildVerdicts({
      ...input,
      records: records.filter(({ id }) => id !== 'SLOTS-090'),
      planned: input.planned.filter(({ id }) => id !== 'SLOTS-090'),
    });
    const rule = judged({}, run, better).get('noNewFailureSince');
    expect(rule?.passed).toBe(false);
    expect(rule?.items.map(({ id }) => id)).toEqual([
      'FND-GEN-044',
      'SLOTS-090',
      'search-for-free-slots.cache-control',
    ]);
  });
});

describe('coverage', () => {
  const covered = (least: number, of = run) =>
    judged({ atLeast: { coverage: least } }, of).get('atLeast.coverage');
  const judgeable = run.requirements.filter(
    ({ actor, outcome }) => actor === 'provider' && outcome !== 'unchecked',
  );

  it('is the share of requirements that the pack can judge', () => {
    const done = judgeable.filter(({ outcome }) => /passed|warned|failed|waived/.test(outcome)).length;
    const share = (100 * done) / judgeable.length;
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(100);
    expect(covered(share)).toMatchObject({ passed: true });
    expect(covered(share + 0.1)).toMatchObject({ passed: false });
    expect(covered(100)?.items).toHaveLength(judgeable.length - done);
  });

  it('leaves out what is not claimed, and nothing that was omitted otherwise', () => {
    const omitted = (reason: string) =>
      buildVerdicts({
        ...input,
        records: records.map((one) => (one.id === 'CANC-001' ? { ...one, reason } : one)),
        planned: input.planned.map((one) =>
          one.id === 'CANC-001' ? { ...one, requirements: ['APPT-SLOTS-007'] } : one,
        ),
      });
    const scope = (of: Verdicts) => Number(/of (\d+)\)/.exec(covered(0, of)?.says ?? '')?.[1]);
    expect(scope(omitted('no patient for it'))).toBe(judgeable.length);
    expect(scope(omitted('cancel-an-appointment is not claimed in provider.yaml (claims)'))).toBe(
      judgeable.length - 1,
    );
  });
});
