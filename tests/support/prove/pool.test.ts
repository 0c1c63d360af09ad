import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectFile } from '../../../support/kernel/paths.js';
import { tryAll } from '../../../support/prove/pool.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';

const isProcess = (resource: string): boolean => resource === 'ProcessWrap';

test('one trial that cannot be made ends all of them, and no process is left', async () => {
  const before = process.getActiveResourcesInfo().filter(isProcess).length;
  const tasks = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ kind: 'mutant' as const, id: `none.${id}` }));
  const trials = tryAll(tasks, { specification: 'gpconnect-1.2.7', workers: 2, onTrial: () => {} });
  await expect(trials).rejects.toThrow(/The mutant none\.. could not be tried out: there is no such subject/);
  await expect.poll(() => process.getActiveResourcesInfo().filter(isProcess).length).toBe(before);
});

test('an interrupt ends a proof at once and leaves nothing behind', async () => {
  const scratch = temporaryFolder();
  const mutants = ['transport.aes-128-cbc', 'transport.chacha20', 'transport.no-encryption'];
  const program = projectFile('dist/support/cli/main.js');
  const proof = spawn(
    process.execPath,
    [program, 'prove', '-p', '1', ...mutants.flatMap((id) => ['--mutant', id])],
    {
      env: { ...process.env, TMPDIR: scratch },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await once(proof.stdout, 'data');
  proof.kill('SIGINT');
  const [code] = await once(proof, 'exit');
  expect(code).toBe(4);
  expect(readdirSync(scratch)).toEqual([]);
});
