import { expect, test } from 'vitest';
import { runPack } from '../support/cli/gpc.js';

test('the pack of a specification of differences finds its own embedded provider conformant', async () => {
  const { code, stdout, verdicts } = await runPack(['--spec', 'gpconnect-1.2.9', '--parallel', '2']);
  const notPassed = verdicts.scenarios.filter(({ outcome }) => outcome !== 'passed' && outcome !== 'omitted');
  expect(notPassed.map(({ id, outcome, reason }) => ({ id, outcome, reason }))).toEqual([]);
  expect(verdicts.outcome).toBe('conformant');
  expect(code, stdout).toBe(0);
}, 600_000);
