import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFile } from '../support/kernel/paths.js';
import { temporaryFolder } from './fixtures/temporaryFolder.js';

/** A folder with a few of the project's files, and what a run and an installation leave beside them. */
function copyWith(files: readonly string[], made: readonly string[] = []): string {
  const folder = temporaryFolder();
  const place = (file: string): string => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    return join(folder, file);
  };
  for (const file of files) copyFileSync(projectFile(file), place(file));
  for (const file of made) writeFileSync(place(file), '{}');
  return folder;
}

test('a package holds the reports of no run', () => {
  const folder = copyWith(
    ['package.json', 'reports/verdicts.schema.json', 'provider.example.yaml'],
    ['reports/out/20261121-100000-abcd/exchanges.ndjson', 'reports/out/verdicts.json'],
  );
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: folder,
      encoding: 'utf8',
    }),
  );
  const paths = files.map(({ path }: { path: string }) => path);
  expect(paths).toContain('reports/verdicts.schema.json');
  expect(paths.filter((path: string) => path.startsWith('reports/out'))).toEqual([]);
});

test('an installation without development dependencies says how to build, and does not fail', () => {
  const folder = copyWith(['support/prepare.mjs']);
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'support', 'prepare.mjs')], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stderr).toContain('npm ci --include=dev');
  expect(status).toBe(0);
});

test('plain cucumber-js runs what it is given, and not the whole pack beside it', () => {
  const { default: profile } = JSON.parse(readFileSync(projectFile('cucumber.json'), 'utf8'));
  expect(profile).not.toHaveProperty('paths');
  const { stdout } = spawnSync(
    process.execPath,
    [
      projectFile('node_modules/@cucumber/cucumber/bin/cucumber.js'),
      '--dry-run',
      'features/gpconnect-1.2.7/10-search-for-free-slots/11-slots.feature:62',
    ],
    {
      cwd: projectFile(),
      encoding: 'utf8',
      env: { ...process.env, GPC_OUT: join(temporaryFolder(), 'out') },
    },
  );
  expect(stdout).toContain('0 of 1 planned scenarios');
}, 60_000);
