import type { Envelope, TestStepResultStatus } from '@cucumber/messages';
import { describe, expect, it } from 'vitest';
import { Endings } from '../../../support/run/endings.js';

const time = { seconds: 0, nanos: 0 };
const step = (status: string): Envelope => ({
  testStepFinished: {
    testCaseStartedId: 'started',
    testStepId: 'step',
    testStepResult: { duration: time, status: status as TestStepResultStatus },
    timestamp: time,
  },
});

function endingOf(...statuses: string[]) {
  const endings = new Endings();
  endings.plan([{ id: 'pickle', name: 'SLOTS-001 Something holds' }]);
  endings.read({ testCase: { id: 'case', pickleId: 'pickle', testSteps: [] } });
  endings.read({ testCaseStarted: { id: 'started', testCaseId: 'case', attempt: 0, timestamp: time } });
  for (const status of statuses) endings.read(step(status));
  return endings.byScenario().get('SLOTS-001');
}

describe('Endings', () => {
  it.each([
    [['PASSED', 'PASSED'], 'PASSED'],
    [['PASSED', 'FAILED', 'SKIPPED'], 'FAILED'],
    [['SKIPPED', 'PASSED'], 'SKIPPED'],
    [['UNDEFINED', 'SKIPPED'], 'UNDEFINED'],
    [['PASSED', 'AMBIGUOUS'], 'AMBIGUOUS'],
  ])('%j ends %s', (statuses, ending) => {
    expect(endingOf(...statuses)).toBe(ending);
  });

  it('knows nothing of a scenario that never ran', () => {
    expect(endingOf()).toBeUndefined();
  });
});
