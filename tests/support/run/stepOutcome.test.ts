import { describe, expect, it } from 'vitest';
import type { Judgement, JudgementOutcome } from '../../../support/model/check.js';
import { noteStep } from '../../../support/run/stepOutcome.js';
import type { StepsSeen } from '../../../support/scenes/world.js';

const judged = (...outcomes: JudgementOutcome[]): Judgement[] =>
  outcomes.map((outcome) => ({
    check: 'slots.status-free',
    title: 'every slot is free',
    requirements: ['APPT-SLOTS-116'],
    level: 'SHALL',
    outcome,
    exchange: 'SLOTS-001.1',
    observed: outcome === 'undecided' ? 0 : 1,
    findings: [],
    findingCount: outcome === 'failed' ? 1 : 0,
  }));

const step = { text: 'Then every slot is free', status: 'PASSED' };

const statusesOf = (...made: [status: string, JudgementOutcome[]][]): string[] => {
  const seen: StepsSeen = { startedAt: new Date(), steps: [], judged: 0 };
  const all: Judgement[] = [];
  for (const [status, outcomes] of made) {
    all.push(...judged(...outcomes));
    noteStep(seen, { ...step, status }, all);
  }
  return seen.steps.map((one) => one.status);
};

describe('how a step went', () => {
  it('is as bad as the worst of the checks that it made, and of no other step', () => {
    expect(
      statusesOf(
        ['PASSED', ['passed', 'failed', 'warned']],
        ['PASSED', ['passed']],
        ['PASSED', ['undecided', 'warned']],
        ['PASSED', ['undecided']],
        ['PASSED', ['undecided', 'passed']],
      ),
    ).toEqual(['FAILED', 'PASSED', 'WARNED', 'UNDECIDED', 'PASSED']);
  });

  it('is what cucumber says where the step was stopped or judged nothing', () => {
    expect(statusesOf(['PASSED', []], ['FAILED', ['passed']], ['SKIPPED', []])).toEqual([
      'PASSED',
      'FAILED',
      'SKIPPED',
    ]);
  });
});
