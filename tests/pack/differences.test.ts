import { expect, test } from 'vitest';
import { runPack } from '../support/cli/gpc.js';

test.each(['gpconnect-1.2.9', 'gpconnect-1.0.0-rc.2', 'gpconnect-1.0.0-beta.1'])(
  'the pack of %s, which extends another specification, finds its own embedded provider conformant',
  async (specification) => {
    const { code, stdout, verdicts } = await runPack(['--spec', specification, '--parallel', '2']);
    const notPassed = verdicts.scenarios.filter(
      ({ outcome }) => outcome !== 'passed' && outcome !== 'omitted',
    );
    expect(notPassed.map(({ id, outcome, reason }) => ({ id, outcome, reason }))).toEqual([]);
    expect(verdicts.outcome).toBe('conformant');
    expect(code, stdout).toBe(0);
  },
  600_000,
);
