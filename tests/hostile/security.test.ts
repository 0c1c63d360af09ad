import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectFile } from '../../support/kernel/paths.js';

const page = readFileSync(projectFile('docs', 'security.md'), 'utf8');
const rows = page
  .slice(page.indexOf('## Threats'), page.indexOf('## Fuzzing'))
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| threat'));

describe('docs/security.md', () => {
  it.each(rows)('%s', (row) => {
    const tests = [...row.matchAll(/`(tests\/[^`]+)`/g)].map(([, file = '']) => file);
    expect(tests.length).toBeGreaterThan(0);
    for (const file of tests) expect(existsSync(projectFile(file)), file).toBe(true);
  });
});

describe('the code', () => {
  it('makes no code of text, save what the build compiled of the profiles and wrote into dist', () => {
    const makesCode = /\beval\(|\bnew Function\b|\bFunction\(|from 'node:vm'|from 'vm'/;
    const folders = ['support', 'steps', 'profiles', 'requirements', 'reports', 'sandbox'];
    const guilty = folders.flatMap(sources).filter((file) => makesCode.test(readFileSync(file, 'utf8')));
    expect(guilty).toEqual([projectFile('profiles', 'compile', 'ahead.ts')]);
  });
});

function sources(folder: string): string[] {
  return readdirSync(projectFile(folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|js)$/.test(name))
    .map((name) => join(projectFile(folder), name));
}
