import { describe, expect, it } from 'vitest';
import type { Waiver } from '../../../support/model/waiver.js';
import { agreement, type Failure, waiversOn } from '../../../support/model/waivers.js';

const failure: Failure = {
  check: 'slots.status-free',
  scenario: 'SLOTS-002',
  requirements: ['APPT-SLOTS-003', 'APPT-SLOTS-004'],
};

const waiver = (more: Partial<Waiver>): Waiver => ({ reason: 'agreed', until: '2026-12-31', ...more });

const covers = (...waivers: Waiver[]) => waiversOn('2026-11-20T10:00:00Z', waivers).covers(failure);

describe('a failure is covered', () => {
  it.each([
    ['by its check', true, [waiver({ check: 'slots.status-free' })]],
    ['by its scenario', true, [waiver({ scenario: 'SLOTS-002' })]],
    ['by all its requirements', true, failure.requirements.map((requirement) => waiver({ requirement }))],
    ['not by one of its requirements', false, [waiver({ requirement: 'APPT-SLOTS-003' })]],
    ['not by another check', false, [waiver({ check: 'slots.start' })]],
    ['not by another scenario', false, [waiver({ scenario: 'SLOTS-003' })]],
    ['not by a waiver that is over', false, [waiver({ check: 'slots.status-free', until: '2026-11-19' })]],
    [
      'by one that holds, beside one that is over',
      true,
      [waiver({ scenario: 'SLOTS-002' }), waiver({ scenario: 'SLOTS-002', until: '2026-11-19' })],
    ],
  ])('%s', (_, covered, waivers) => {
    expect(covers(...waivers)).toBe(covered);
  });

  it('never where it has no requirements, unless check or scenario are waived', () => {
    const { covers: isCovered } = waiversOn('2026-11-20T10:00:00Z', [
      waiver({ requirement: 'APPT-SLOTS-003' }),
    ]);
    expect(isCovered({ ...failure, requirements: [] })).toBe(false);
  });
});

it('an agreement names who is to put it right and who agreed, where they are known', () => {
  expect(agreement(waiver({}))).toBe('agreed');
  expect(agreement(waiver({ owner: 'booking team', approver: 'NHS England' }))).toBe(
    'agreed, owner: booking team, approved by NHS England',
  );
});
