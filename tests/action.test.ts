import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectFile } from '../support/kernel/paths.js';
import { temporaryFolder } from './fixtures/temporaryFolder.js';

interface Step {
  id?: string;
  run: string;
  env?: Record<string, string>;
}
interface Action {
  inputs: Record<string, { default?: string; description: string }>;
  outputs: Record<string, { value: string }>;
  runs: { using: string; steps: Step[] };
}
const action: Action = parse(readFileSync(projectFile('action.yml'), 'utf8'));
const step = action.runs.steps.find(({ id }) => id === 'run') ?? expect.unreachable();

/** What GitHub does with the step that runs: inputs in the environment, a file for the outputs. */
async function act(inputs: Record<string, string>) {
  const cwd = temporaryFolder();
  const output = join(cwd, 'output');
  const summary = join(cwd, 'summary.md');
  writeFileSync(output, '');
  const given = (text: string): string =>
    text.replace(
      /\$\{\{ inputs\.(\S+) \}\}/g,
      (_, name) => inputs[name] ?? action.inputs[name]?.default ?? '',
    );
  const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, text]) => [name, given(text)]));
  const child = spawn('bash', ['-e', '-o', 'pipefail', '-c', step.run], {
    cwd,
    env: {
      ...process.env,
      ...env,
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION_PATH: projectFile(),
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
    },
  });
  let stdout = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const lines = readFileSync(output, 'utf8').trim().split('\n');
  const outputs = Object.fromEntries(lines.map((line) => line.split('=')));
  return { code, stdout, outputs, cwd, summary: existsSync(summary) ? readFileSync(summary, 'utf8') : '' };
}

describe('action.yml', () => {
  it('uses each input once, as a variable, and gives each output', () => {
    const used = Object.values(step.env ?? {}).map((text) => /inputs\.([a-z]+)/.exec(text)?.[1]);
    expect(used.sort()).toEqual(Object.keys(action.inputs).sort());
    for (const { run } of action.runs.steps) expect(run).not.toContain('${{');
    for (const [name, { value }] of Object.entries(action.outputs)) {
      expect(value).toBe(`\${{ steps.run.outputs.${name} }}`);
      expect(step.run).toContain(`"${name}=`);
    }
  });

  it('tests a provider, keeps the reports and says what came of it', async () => {
    const { code, outputs, cwd, summary } = await act({
      tags: '@get-the-capability-statement and @gateway',
      out: 'a folder',
    });
    expect([code, outputs]).toEqual([0, { out: 'a folder', 'exit-code': '0', outcome: 'conformant' }]);
    for (const name of ['compliance.html', 'junit.xml', 'results.sarif', 'scal.xlsx', 'badge.svg'])
      expect(existsSync(join(cwd, 'a folder', name))).toBe(true);
    expect(summary).toContain('CONFORMANT');
  }, 60_000);

  it('lets a policy decide, and nothing decide where nothing was judged', async () => {
    const strict = join(temporaryFolder(), 'gate.yaml');
    writeFileSync(strict, 'atLeast: { coverage: 99 }\n');
    const gated = await act({ tags: '@get-the-capability-statement and @gateway', policy: strict });
    expect([gated.code, gated.stdout]).toEqual([1, expect.stringContaining('NOT PASSED: atLeast.coverage')]);
    const unjudged = await act({ config: 'none.yaml', policy: 'default' });
    expect([unjudged.code, unjudged.outputs]).toEqual([
      2,
      { out: 'gpconnect-conformance', 'exit-code': '2' },
    ]);
  }, 120_000);
});
