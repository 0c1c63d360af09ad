import { describe, expect, it } from 'vitest';
import { buildVerdicts } from '../../../reports/build/verdicts.js';
import type { ScenarioRecord } from '../../../support/model/records.js';
import { input, statusOf, verdicts } from '../../fixtures/run/input.js';
import { judgement, record } from '../../fixtures/run/records.js';

type Endpoint = 'search-for-free-slots' | 'book-an-appointment' | 'find-a-patient';

const causesOf = (records: readonly ScenarioRecord[]) =>
  buildVerdicts({
    ...input,
    records,
    planned: records,
    cucumber: new Map(records.map(({ id, outcome }) => [id, statusOf[outcome]])),
  }).causes;

const failing = (
  id: string,
  endpoint: Endpoint,
  check: string,
  [path = '', expected = '', found = '']: readonly string[] = ['status', '201', '400'],
  outcome: 'failed' | 'warned' = 'failed',
) =>
  record(id, endpoint, {
    outcome,
    judgements: [
      judgement(check, outcome, ['APPT-SLOTS-003'], {
        exchange: `${id}.1`,
        findings: [{ path, expected, found }],
      }),
    ],
  });

const blocked = (id: string, blockedBy: ScenarioRecord['blockedBy'], reason = 'its gateway failed') =>
  record(id, 'book-an-appointment', { outcome: 'blocked', reason, ...(blockedBy && { blockedBy }) });

describe('causes', () => {
  it('are one for the same deviation over scenarios and endpoints', () => {
    const causes = causesOf([
      failing('SLOTS-002', 'search-for-free-slots', 'search-for-free-slots.charset', [
        'header Content-Type',
        'utf-8',
        'nothing',
      ]),
      failing('SLOTS-003', 'search-for-free-slots', 'search-for-free-slots.charset', [
        'header Content-Type',
        'utf-8',
        'nothing',
      ]),
      failing('BOOK-002', 'book-an-appointment', 'book-an-appointment.charset', [
        'header Content-Type',
        'utf-8',
        'nothing',
      ]),
    ]);
    expect(causes).toMatchObject([
      {
        outcome: 'failed',
        checks: ['search-for-free-slots.charset', 'book-an-appointment.charset'],
        endpoints: ['search-for-free-slots', 'book-an-appointment'],
        scenarios: ['SLOTS-002', 'SLOTS-003', 'BOOK-002'],
        example: { scenario: 'SLOTS-002', exchange: 'SLOTS-002.1', found: 'nothing' },
      },
    ]);
  });

  it('are two for different places or values', () => {
    const causes = causesOf([
      failing('SLOTS-002', 'search-for-free-slots', 'slots.etag', ['header ETag', 'W/"1"', 'nothing']),
      failing('SLOTS-003', 'search-for-free-slots', 'slots.etag', ['header ETag', 'W/"1"', '"1"']),
      failing('SLOTS-004', 'search-for-free-slots', 'slots.etag', ['meta.versionId', '1', '2']),
    ]);
    expect(causes).toHaveLength(3);
    expect(new Set(causes.map(({ id }) => id)).size).toBe(3);
  });

  it('are one where different checks saw the same place of the same exchange', () => {
    const one = failing('BOOK-002', 'book-an-appointment', 'book.error.taken');
    const other = judgement('responses.tabulated.X', 'failed', ['APPT-SLOTS-004'], {
      exchange: 'BOOK-002.1',
      findings: [{ path: 'status', expected: '422', found: '400' }],
    });
    const causes = causesOf([{ ...one, judgements: [...one.judgements, other] }]);
    expect(causes).toMatchObject([{ requirements: ['APPT-SLOTS-003', 'APPT-SLOTS-004'] }]);
  });

  it('stand by harm, then by what they block, then failures before warnings', () => {
    const causes = causesOf([
      failing('SLOTS-002', 'search-for-free-slots', 'slots.a', ['a', '1', '2'], 'warned'),
      failing('SLOTS-003', 'search-for-free-slots', 'slots.b', ['b', '1', '2']),
      failing('SLOTS-001', 'search-for-free-slots', 'slots.c', ['c', '1', '2']),
      failing('BOOK-003', 'book-an-appointment', 'book.refusal-changes-nothing', ['d', '1', '2']),
      failing('BOOK-002', 'book-an-appointment', 'book.race', ['e', '1', '2']),
      blocked('BOOK-004', { endpoint: 'search-for-free-slots', scenario: 'SLOTS-001' }),
    ]);
    expect(causes.map(({ checks }) => checks[0])).toEqual([
      'book.race',
      'book.refusal-changes-nothing',
      'slots.c',
      'slots.b',
      'slots.a',
    ]);
    expect(causes[0]?.harm?.kind).toBe('double booking');
    expect(causes[2]?.blocks).toEqual(['BOOK-004']);
  });

  it('take harm for none where it only warns', () => {
    const [cause] = causesOf([
      failing('BOOK-002', 'book-an-appointment', 'book.race', ['status', '409', '422'], 'warned'),
    ]);
    expect(cause).toMatchObject({ outcome: 'warned' });
    expect(cause).not.toHaveProperty('harm');
  });

  it('count what is blocked along a chain, by exchange, by scenario, or by the gateway of an endpoint', () => {
    const causes = causesOf([
      failing('SLOTS-001', 'search-for-free-slots', 'slots.a'),
      blocked('BOOK-001', { endpoint: 'search-for-free-slots', scenario: 'SLOTS-001' }),
      blocked('BOOK-002', { endpoint: 'book-an-appointment', scenario: 'BOOK-001' }),
      blocked('BOOK-003', { endpoint: 'search-for-free-slots', exchange: 'SLOTS-001.1' }),
      blocked('BOOK-004', { endpoint: 'search-for-free-slots' }),
    ]);
    expect(causes).toMatchObject([{ blocks: ['BOOK-001', 'BOOK-002', 'BOOK-003', 'BOOK-004'] }]);
  });

  it('count what the error blocks that an interaction gives to its plain request', () => {
    const reason = (status: string) => `Find a patient answered ${status} BAD_REQUEST where 200 was needed`;
    const causes = causesOf([
      failing('BOOK-001', 'book-an-appointment', 'spine-headers.id.find-a-patient', [
        'find-a-patient',
        'the answer that the interaction gives',
        '400 BAD_REQUEST',
      ]),
      blocked('BOOK-002', { endpoint: 'find-a-patient' }, reason('400')),
      blocked('BOOK-003', { endpoint: 'find-a-patient' }, reason('500')),
    ]);
    expect(causes).toMatchObject([
      { outcome: 'failed', blocks: ['BOOK-002'] },
      { outcome: 'blocked', blocks: ['BOOK-003'] },
    ]);
  });

  it('stand for themselves where nothing that was judged blocks', () => {
    const causes = causesOf([
      blocked('BOOK-002', { endpoint: 'find-a-patient' }, 'nobody was found'),
      blocked('BOOK-003', { endpoint: 'find-a-patient' }, 'nobody was found'),
      blocked('BOOK-004', undefined, 'no slot was free'),
    ]);
    expect(causes).toMatchObject([
      { outcome: 'blocked', title: 'nobody was found', blocks: ['BOOK-002', 'BOOK-003'], scenarios: [] },
      { outcome: 'blocked', title: 'no slot was free', blocks: ['BOOK-004'] },
    ]);
  });

  it('hold every failed, warned and blocked scenario of a run, and nothing that is waived', () => {
    const { causes, scenarios } = verdicts();
    const held = new Set(causes.flatMap((cause) => [...cause.scenarios, ...cause.blocks]));
    const due = scenarios.filter(({ outcome }) => ['failed', 'warned', 'blocked'].includes(outcome));
    expect([...held].sort()).toEqual(due.map(({ id }) => id).sort());
  });
});
