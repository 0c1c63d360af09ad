import { AssertionError } from 'chai';
import { describe, expect, it } from 'vitest';
import type { ScenarioRecord } from '../../../support/model/records.js';
import { expect as expectRecord } from '../../../support/run/assertion.js';
import { hostile, judgement, record } from '../../fixtures/run/records.js';

const busy = (found: string) =>
  judgement('slots.status-free', 'failed', ['APPT-SLOTS-003'], {
    title: 'every slot returned is free',
    findings: [0, 1].map((index) => ({ path: `entry[${index}].resource.status`, expected: 'free', found })),
  });

function errorOf(more: Partial<ScenarioRecord>): unknown {
  try {
    expectRecord(record('SLOTS-001', 'search-for-free-slots', more)).to.conform();
    return undefined;
  } catch (error) {
    return error;
  }
}

describe('the assertion that ends a scenario', () => {
  it('tells every finding, and sets what was found against what was expected', () => {
    const error = errorOf({ outcome: 'failed', judgements: [busy('busy')] });
    expect(error).toBeInstanceOf(AssertionError);
    expect(error).toMatchObject({
      message: [
        '1 check(s) failed',
        'every slot returned is free [APPT-SLOTS-003]',
        '  entry[0].resource.status: expected free, found busy (exchange SLOTS-001.1)',
        '  entry[1].resource.status: expected free, found busy (exchange SLOTS-001.1)',
      ].join('\n'),
      expected: 'entry[0].resource.status: free\nentry[1].resource.status: free',
      actual: 'entry[0].resource.status: busy\nentry[1].resource.status: busy',
      showDiff: true,
    });
  });

  it.each<[string, Partial<ScenarioRecord>]>([
    ['judged nothing', {}],
    ['passed', { judgements: [judgement('a', 'passed', ['APPT-SLOTS-003'])] }],
    ['only warned', { outcome: 'warned', judgements: [judgement('a', 'warned', ['APPT-SLOTS-003'])] }],
    ['failed under a waiver', { outcome: 'waived', judgements: [busy('busy')] }],
  ])('holds of a scenario that %s', (_, more) => {
    expect(errorOf(more)).toBeUndefined();
  });

  it('shows what a provider sent as text, and never as a template or an escape', () => {
    const error = errorOf({ outcome: 'failed', judgements: [busy(`#{this} ${hostile}`)] });
    expect(error).toMatchObject({ message: expect.stringContaining('found # {this} <script>') });
    expect(JSON.stringify(error)).not.toMatch(/\\u001b|\\u0000/);
  });

  it('compares no more than twenty findings', () => {
    const many = Array.from({ length: 15 }, () => busy('busy'));
    const error = errorOf({ outcome: 'failed', judgements: many });
    expect(error).toMatchObject({ message: expect.stringMatching(/^15 check/) });
    if (error instanceof AssertionError) expect(String(error.actual).split('\n')).toHaveLength(20);
  });
});
