import { describe, expect, it } from 'vitest';
import type { VerdictInput } from '../../../reports/build/input.js';
import { buildVerdicts } from '../../../reports/build/verdicts.js';
import type { ScenarioRecord } from '../../../support/model/records.js';
import { input, statusOf, verdicts } from '../../fixtures/run/input.js';
import { judgement, record } from '../../fixtures/run/records.js';

const scenario = (id: string, built = verdicts()) => built.scenarios.find((one) => one.id === id);
const requirement = (id: string, built = verdicts()) => built.requirements.find((one) => one.id === id);
const outcomes = (built = verdicts()) =>
  Object.fromEntries(built.endpoints.map(({ id, outcome }) => [id, outcome]));

/** A run of these records alone, everything as planned, cucumber agreeing. */
function runOf(records: readonly ScenarioRecord[], more: Partial<VerdictInput> = {}) {
  return buildVerdicts({
    ...input,
    records,
    planned: records,
    cucumber: new Map(records.map(({ id, outcome }) => [id, statusOf[outcome]])),
    bookings: { made: 0, cancelled: 0, left: [], unknown: [], notOurs: [] },
    registrations: { stay: [], unknown: [] },
    ...more,
  });
}

const passing = record('SLOTS-001', 'search-for-free-slots', {
  judgements: [judgement('slots.bundle-type', 'passed', ['APPT-SLOTS-040'])],
});
const failing = record('SLOTS-002', 'search-for-free-slots', {
  outcome: 'failed',
  judgements: [judgement('slots.status-free', 'failed', ['APPT-SLOTS-003'])],
});
const errored = (by: 'network' | 'environment' | 'harness') =>
  record('SLOTS-003', 'search-for-free-slots', { outcome: 'errored', erroredBy: by, reason: 'it broke' });
const blocked = record('BOOK-001', 'book-an-appointment', { outcome: 'blocked', reason: 'no slot' });

describe('a run with every outcome', () => {
  it('counts every scenario once', () => {
    expect(verdicts().counts).toEqual({
      planned: 10,
      reported: 10,
      passed: 1,
      failed: 3,
      warned: 1,
      blocked: 1,
      omitted: 2,
      waived: 1,
      errored: 1,
    });
  });

  it('calls each endpoint by its worst scenario, in the specification order', () => {
    expect(outcomes()).toEqual({
      'find-a-patient': 'warned',
      'read-a-location': 'errored',
      'search-for-free-slots': 'failed',
      'book-an-appointment': 'blocked',
      'cancel-an-appointment': 'omitted',
      'read-an-appointment': 'omitted',
    });
    expect(verdicts().endpoints.at(-1)?.summary).toBe('Not part of this run.');
    const gateway = verdicts().endpoints.find(({ id }) => id === 'find-a-patient');
    expect(gateway).toMatchObject({ onlyGateway: true, outcome: 'warned' });
    expect(gateway?.summary).toMatch(/^Only its gateway ran, which shows little of it\. /);
    const whole = verdicts().endpoints.find(({ id }) => id === 'search-for-free-slots');
    expect(whole).not.toHaveProperty('onlyGateway');
  });

  it('works requirement verdicts out of judgements', () => {
    const found = Object.fromEntries(verdicts().requirements.map(({ id, outcome }) => [id, outcome]));
    expect(found).toMatchObject({
      'APPT-SLOTS-003': 'failed',
      'APPT-SLOTS-004': 'undecided',
      'APPT-SLOTS-009': 'waived',
      'APPT-SLOTS-040': 'passed',
      'APPT-BOOK-001': 'blocked',
      'APPT-BOOK-002': 'notRun',
      'FND-FIND-020': 'warned',
      'FND-GEN-050': 'unchecked',
    });
    expect(requirement('APPT-SLOTS-003')?.checks).toEqual([
      { id: 'slots.status-free', passed: 1, failed: 2, warned: 0, waived: 0, undecided: 0 },
    ]);
    expect(requirement('APPT-SLOTS-009')?.reason).toBe(
      'waived until 2026-12-31: agreed with the assurer, fixed in 4.3',
    );
    expect(requirement('FND-GEN-050')?.reason).toBe('A permission binds nobody: nothing to judge.');
  });

  it('lists only the readings that a judgement rests on', () => {
    expect(verdicts().interpretations.map(({ id, requirements }) => [id, requirements])).toEqual([
      ['A-7', ['APPT-SLOTS-052']],
    ]);
  });

  it('says of them what they permit, where they permit anything', () => {
    expect(verdicts().interpretations.map(({ permits }) => permits)).toEqual([
      'The offset in force; no time without `offset`.',
    ]);
    const interpretations = input.interpretations.map(({ permits: _, ...one }) => one);
    const [one] = buildVerdicts({ ...input, interpretations }).interpretations;
    expect(one).not.toHaveProperty('permits');
  });

  it('names what had nothing to look at', () => {
    expect(scenario('SLOTS-005')).toMatchObject({
      outcome: 'omitted',
      reason: 'nothing to look at: no response held what its checks judge',
    });
  });
});

describe('a scenario', () => {
  it('is errored when cucumber ended it otherwise than the harness recorded', () => {
    for (const status of ['FAILED', 'UNDEFINED', 'AMBIGUOUS', 'PENDING', 'SKIPPED', 'UNKNOWN'] as const) {
      const built = runOf([passing], { cucumber: new Map([['SLOTS-001', status]]) });
      expect(scenario('SLOTS-001', built)).toMatchObject({ outcome: 'errored', erroredBy: 'harness' });
      expect(built.exitCode).toBe(4);
    }
  });

  it('is errored when it was planned and never reported, and the run is incomplete', () => {
    const built = runOf([passing], { planned: [passing, blocked] });
    expect(scenario('BOOK-001', built)).toMatchObject({ outcome: 'errored', erroredBy: 'harness' });
    expect(built.run).toMatchObject({
      complete: false,
      incompleteReason: '1 of 2 planned scenarios were reported',
    });
    expect(built.exitCode).toBe(4);
  });

  it('is errored when it was reported twice, or without being planned', () => {
    expect(scenario('SLOTS-001', runOf([passing, passing], { planned: [passing] }))?.reason).toMatch(
      /2 times/,
    );
    const stray = runOf([passing, blocked], { planned: [passing] });
    expect(scenario('BOOK-001', stray)?.outcome).toBe('errored');
    expect(stray.run.complete).toBe(false);
  });

  it('is errored when it applied no check, or was recorded as failed without a failed check', () => {
    expect(scenario('SLOTS-001', runOf([{ ...passing, judgements: [] }]))?.outcome).toBe('errored');
    expect(scenario('SLOTS-001', runOf([{ ...passing, outcome: 'failed' }]))?.outcome).toBe('errored');
  });

  it('stays failed when it broke off after a failed check', () => {
    const built = runOf([{ ...failing, outcome: 'errored', reason: 'socket closed' }]);
    expect(scenario('SLOTS-002', built)).toMatchObject({
      outcome: 'failed',
      reason: '1 check failed; afterwards: socket closed',
    });
  });

  it('keeps the outcome of what was decided when some checks had nothing to look at', () => {
    const undecided = judgement('slots.start', 'undecided', ['APPT-SLOTS-004']);
    const built = runOf([{ ...passing, judgements: [...passing.judgements, undecided] }]);
    expect(scenario('SLOTS-001', built)?.outcome).toBe('passed');
    expect(requirement('APPT-SLOTS-004', built)?.outcome).toBe('undecided');
  });
});

describe('a waiver', () => {
  const waiver = (requirement: string, until: string) => ({ requirement, until, reason: 'agreed' });

  it('holds on its last day in UK time and not on the next', () => {
    const on = (startedAt: string) =>
      runOf([{ ...failing, outcome: 'waived' }], {
        run: { ...input.run, startedAt },
        waivers: [waiver('APPT-SLOTS-003', '2026-06-30')],
      });
    expect(on('2026-06-30T22:59:00.000Z')).toMatchObject({ outcome: 'conformant', exitCode: 0 });
    expect(on('2026-06-30T23:01:00.000Z')).toMatchObject({ outcome: 'not conformant', exitCode: 1 });
  });

  it('does not cover a check that also judges a requirement without one', () => {
    const both = judgement('slots.both', 'failed', ['APPT-SLOTS-003', 'APPT-SLOTS-004']);
    const built = runOf([{ ...failing, judgements: [both] }], {
      waivers: [waiver('APPT-SLOTS-003', '2027-01-01')],
    });
    expect(scenario('SLOTS-002', built)?.outcome).toBe('failed');
    expect(requirement('APPT-SLOTS-003', built)?.outcome).toBe('waived');
    expect(requirement('APPT-SLOTS-004', built)?.outcome).toBe('failed');
  });
});

describe('a waiver of a check or a scenario', () => {
  const terms = { reason: 'agreed', until: '2027-01-01' };
  const both = judgement('slots.both', 'failed', ['APPT-SLOTS-003', 'APPT-SLOTS-004']);
  const broken = { ...failing, outcome: 'waived' as const, judgements: [both] };
  const other = record('SLOTS-003', 'search-for-free-slots', { judgements: [both], outcome: 'failed' });

  it('covers all that the check judges, in every scenario', () => {
    const built = runOf([broken, { ...other, outcome: 'waived' }], {
      waivers: [{ check: 'slots.both', ...terms, approver: 'NHS England' }],
    });
    expect(built).toMatchObject({ outcome: 'conformant', counts: { waived: 2 } });
    expect(requirement('APPT-SLOTS-004', built)).toMatchObject({
      outcome: 'waived',
      reason: 'slots.both waived until 2027-01-01: agreed, approved by NHS England',
    });
    expect(scenario('SLOTS-002', built)?.reason).toMatch(/^slots\.both waived until 2027-01-01/);
  });

  it('covers the scenario and no other', () => {
    const built = runOf([broken, other], { waivers: [{ scenario: 'SLOTS-002', ...terms }] });
    expect(scenario('SLOTS-002', built)?.outcome).toBe('waived');
    expect(scenario('SLOTS-003', built)?.outcome).toBe('failed');
    expect(requirement('APPT-SLOTS-003', built)).toMatchObject({ outcome: 'failed' });
    expect(built.outcome).toBe('not conformant');
  });

  it('says of what fails again that it is over', () => {
    const waivers = [{ check: 'slots.both', reason: 'agreed', until: '2026-06-30' }];
    const built = runOf([other], { waivers });
    expect(scenario('SLOTS-003', built)).toMatchObject({
      outcome: 'failed',
      reason: '1 check failed; the waiver of slots.both ended on 2026-06-30: agreed',
    });
    expect(requirement('APPT-SLOTS-003', built)?.reason).toBe(
      'slots.both failed, and its waiver ended on 2026-06-30: agreed',
    );
  });

  it('is told as needed, unneeded, untested or expired', () => {
    const waivers = [
      { scenario: 'SLOTS-002', ...terms },
      { check: 'slots.bundle-type', ...terms },
      { requirement: 'FND-GEN-044', ...terms },
      { check: 'slots.both', ...terms, until: '2026-06-30' },
    ];
    const built = runOf([passing, broken, other], { waivers });
    expect(built.waivers.map(({ state, scenarios }) => [state, scenarios])).toEqual([
      ['needed', ['SLOTS-002']],
      ['unneeded', []],
      ['untested', []],
      ['expired', ['SLOTS-002', 'SLOTS-003']],
    ]);
  });
});

describe('the exit code', () => {
  it.each([
    ['everything passed', runOf([passing]), 'conformant', 0],
    ['a check failed', runOf([passing, failing]), 'not conformant', 1],
    [
      'a check failed and the harness broke elsewhere',
      runOf([failing, errored('harness')]),
      'not conformant',
      1,
    ],
    ['the harness broke', runOf([passing, errored('harness')]), 'undecided', 4],
    ['the network broke', runOf([passing, errored('network'), blocked]), 'undecided', 3],
    ['a gateway was busy', runOf([passing, errored('environment'), blocked]), 'undecided', 3],
    ['a scenario is blocked though none failed', runOf([passing, blocked]), 'not conformant', 1],
    ['nothing was decided', runOf([{ ...passing, outcome: 'omitted', judgements: [] }]), 'undecided', 1],
    ['nothing was planned', runOf([]), 'undecided', 1],
    [
      'the provider was gone before the first scenario',
      runOf([], { planned: [passing], cutShort: { by: 'network', reason: 'refused' } }),
      'undecided',
      3,
    ],
    [
      'the run was stopped',
      runOf([failing], { planned: [passing, failing], cutShort: { by: 'harness', reason: 'interrupted' } }),
      'not conformant',
      4,
    ],
  ] as const)('when %s', (_, built, outcome, exitCode) => {
    expect(built).toMatchObject({ outcome, exitCode });
  });

  it('is not changed by warnings', () => {
    const warned = judgement('slots.capability', 'warned', ['APPT-SLOTS-007']);
    const built = runOf([{ ...passing, outcome: 'warned', judgements: [...passing.judgements, warned] }]);
    expect(built).toMatchObject({ outcome: 'conformant', exitCode: 0 });
  });

  it('fails a run whose check names a row that the catalogue lacks, and shows the row', () => {
    const stray = judgement('slots.stray', 'failed', ['APPT-SLOTS-999']);
    const built = runOf([{ ...failing, judgements: [stray] }]);
    expect(built.exitCode).toBe(1);
    expect(requirement('APPT-SLOTS-999', built)?.area).toBe('not in the catalogue');
  });
});
