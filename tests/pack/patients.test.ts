import { expect, test } from 'vitest';
import { runPack } from '../support/cli/gpc.js';

test('the pack of patients finds its own embedded provider conformant', async () => {
  const { code, stdout, verdicts } = await runPack(['--spec', 'gpconnect-pfs-0.1', '--parallel', '2']);
  const notPassed = verdicts.scenarios.filter(
    ({ outcome }) => outcome !== 'passed' && outcome !== 'omitted' && outcome !== 'warned',
  );
  expect(notPassed.map(({ id, outcome, reason }) => ({ id, outcome, reason }))).toEqual([]);
  expect(verdicts.outcome).toBe('conformant');
  expect(code, stdout).toBe(0);
}, 600_000);
