import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Verdicts } from '../../../reports/verdicts.js';
import { projectFile } from '../../../support/kernel/paths.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Starts the built `gpc` command in a folder of its own. */
export function gpc(
  args: readonly string[],
  {
    cwd = temporaryFolder(),
    signalAfter,
    signals = 1,
    environment = {},
  }: { cwd?: string; signalAfter?: RegExp; signals?: number; environment?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [projectFile('dist/support/cli/main.js'), ...args], {
    cwd,
    // Whatever runs these tests is not to be told of the runs in them.
    env: { ...process.env, GITHUB_ACTIONS: '', GITHUB_STEP_SUMMARY: '', ...environment },
  });
  const ended: Ended = { code: null, stdout: '', stderr: '' };
  let signalled = false;
  child.stdout.on('data', (chunk) => {
    ended.stdout += chunk;
    if (signalAfter?.test(ended.stdout) && !signalled) {
      signalled = true;
      child.kill('SIGINT');
    }
  });
  child.stderr.on('data', (chunk) => {
    ended.stderr += chunk;
    // Signals that come together are one: the next follows when the first was heard.
    if (signals > 1 && ended.stderr.includes('Interrupted')) child.kill('SIGINT');
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ ...ended, code })));
}

/** Runs a pack into a new folder and reads its verdicts. */
export async function runPack(args: readonly string[]): Promise<Ended & { out: string; verdicts: Verdicts }> {
  const out = join(temporaryFolder(), 'out');
  const ended = await gpc(['run', '--no-allure', '--out', out, ...args]);
  return { ...ended, out, verdicts: readVerdicts(out, ended) };
}

function readVerdicts(out: string, { stdout, stderr }: Ended): Verdicts {
  try {
    return JSON.parse(readFileSync(join(out, 'verdicts.json'), 'utf8'));
  } catch (cause) {
    throw new Error(`the run wrote no verdicts:\n${stdout}\n${stderr}`, { cause });
  }
}
