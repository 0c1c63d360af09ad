import { expect, it } from 'vitest';
import { gateVerdict } from '../../../reports/gate/gate.js';
import { gateText } from '../../../reports/gate/text.js';
import { runFolder } from '../../fixtures/run/folder.js';
import { verdicts } from '../../fixtures/run/input.js';

it('a gate says rule by rule which passed, and why not', () => {
  const text = gateText(gateVerdict(runFolder(), {}));
  expect(text).toMatch(/^✓ complete {2}/m);
  expect(text).toMatch(/^✗ atMost\.blocked {2}scenarios blocked: at most 0, found 1$/m);
  expect(text).toMatch(/^ {4}BOOK-001 {2}Search for free slots does not work/m);
  expect(text).toMatch(/^NOT PASSED: atMost\.failed, atMost\.blocked, atMost\.errored \(3 of 5 rules\)$/m);
});

it('what a provider sent does nothing to the terminal', () => {
  const run = verdicts();
  const scenarios = run.scenarios.map((one) =>
    one.outcome === 'errored' ? { ...one, reason: 'a\u001b[31m\n::error::b' } : one,
  );
  const text = gateText(gateVerdict(runFolder({ ...run, scenarios }), {}));
  expect(text).toContain('LOC-001');
  expect(text).not.toContain('\u001b');
  expect(text).not.toMatch(/(?:^|\s)::error/);
});
