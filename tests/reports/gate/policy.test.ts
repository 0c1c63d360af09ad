import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../../reports/gate/policy.js';
import { projectFile } from '../../../support/kernel/paths.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';

function written(text: string): string {
  const file = join(temporaryFolder(), 'gate.yaml');
  writeFileSync(file, text);
  return file;
}

const defaults = { failed: 0, blocked: 0, errored: 0, expiredWaivers: 0 };

describe('a policy', () => {
  it('that nobody wrote is the default one', () => {
    expect(readPolicy(undefined)).toEqual({ atMost: defaults, atLeast: {} });
    expect(readPolicy(undefined)).toEqual(readPolicy(undefined));
  });

  it('keeps the default of what it leaves out', () => {
    expect(readPolicy(written('atMost: { omitted: 40, blocked: 2 }\natLeast: { coverage: 97.5 }'))).toEqual({
      atMost: { ...defaults, omitted: 40, blocked: 2 },
      atLeast: { coverage: 97.5 },
    });
  });

  it('names its baseline relative to itself', () => {
    const file = written('noNewFailureSince: ../last');
    expect(readPolicy(file).noNewFailureSince).toBe(join(file, '..', '..', 'last'));
  });

  it('is what docs/ci.md shows of it', () => {
    const page = readFileSync(projectFile('docs', 'ci.md'), 'utf8');
    const [, shown = ''] = /```yaml\n(# gate\.yaml\n[\s\S]*?)```/.exec(page) ?? [];
    expect(readPolicy(written(shown))).toMatchObject({
      atMost: { failed: 12, blocked: 40, errored: 0, omitted: 200 },
      atLeast: { coverage: 75 },
    });
    for (const key of Object.keys(defaults)) expect(page).toContain(`\`atMost.${key}\``);
  });

  it('has all its mistakes told at once, with line, what was meant, and what next', () => {
    const file = written('atMost: { faild: 1, blocked: some }\natLeast:\n  coverage: 120\n');
    const read = () => readPolicy(file);
    expect(read).toThrow(/The policy has 3 mistakes/);
    expect(read).toThrow(/atMost\.faild \(line 1\): expected a known key: did you mean failed\?/);
    expect(read).toThrow(/atMost\.blocked \(line 1\): .*whole number from 0 to 100000; found "some"/);
    expect(read).toThrow(/atLeast\.coverage \(line 3\): .*number from 0 to 100; found "120"/);
    expect(read).toThrow(/next: {2}.*docs\/ci\.md/);
  });

  it.each(['', '- a list', 'text', 'atMost: 3', 'atMost: [1'])('is not %j', (text) => {
    expect(() => readPolicy(written(text))).toThrow(/The policy has 1 mistake/);
  });

  it('that is not there is told as one', () => {
    expect(() => readPolicy('nowhere.yaml')).toThrow(/The policy cannot be read[\s\S]*--policy/);
  });
});
