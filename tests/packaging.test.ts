import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
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
  const folder = copyWith(['support/prepare.mjs', 'tsconfig.json']);
  const { status, stderr } = spawnSync(process.execPath, [join(folder, 'support', 'prepare.mjs')], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(stderr).toContain('npm ci --include=dev');
  expect(status).toBe(0);
});

test('plain cucumber-js runs what it is given with its gateways, and not the whole pack beside it', () => {
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
  expect(stdout).toContain('8 scenarios (8 skipped)');
}, 60_000);

interface Locked {
  dev?: true;
  devOptional?: true;
}

const manifest = JSON.parse(readFileSync(projectFile('package.json'), 'utf8'));

/** The folders of what `npm install --omit=dev` installs, by the lock file. */
function productionFolders(): string[] {
  const { packages }: { packages: Record<string, Locked> } = JSON.parse(
    readFileSync(projectFile('package-lock.json'), 'utf8'),
  );
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path && !dev && !devOptional)
    .map(([path]) => path);
}

/** Bytes on disk of a package, without what is installed below it. */
const bytesOf = (folder: string): number =>
  readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? bytesOf(path) : Math.ceil(statSync(path).size / 4096) * 4096;
    })
    .reduce((sum, bytes) => sum + bytes, 0);

describe('what an installation brings', () => {
  test('takes less than 115 MB beside the package', () => {
    const bytes = productionFolders().map((path) => bytesOf(projectFile(path)));
    expect(bytes.length).toBeGreaterThan(100);
    expect(bytes.reduce((sum, one) => sum + one, 0) / 1e6).toBeLessThan(115);
  });

  test('runs no script on the machine of its user', () => {
    const onInstall = ['preinstall', 'install', 'postinstall'];
    expect(Object.keys(manifest.scripts).filter((name) => onInstall.includes(name))).toEqual([]);
    const folder = copyWith(['support/prepare.mjs']);
    const prepare = spawnSync(process.execPath, [join(folder, 'support', 'prepare.mjs')], {
      encoding: 'utf8',
    });
    expect([prepare.status, prepare.stdout, prepare.stderr]).toEqual([0, '', '']);
  });
});

describe('a package that is installed in an empty folder', () => {
  /** Installs as npm does, but for the dependencies: those are lent by the project, and are no others than declared. */
  function install(): string {
    const folder = temporaryFolder();
    const modules = join(folder, 'node_modules');
    const npm = (...args: string[]) => execFileSync('npm', args, { cwd: folder, encoding: 'utf8' });
    const [{ filename }] = JSON.parse(
      npm('pack', projectFile(), '--json', '--ignore-scripts', '--pack-destination', folder),
    );
    mkdirSync(join(modules, manifest.name), { recursive: true });
    execFileSync('tar', ['-xzf', filename, '--strip-components=1', '-C', join(modules, manifest.name)], {
      cwd: folder,
    });
    for (const name of Object.keys(manifest.dependencies)) {
      mkdirSync(dirname(join(modules, name)), { recursive: true });
      symlinkSync(projectFile('node_modules', name), join(modules, name), 'junction');
    }
    npm('rebuild', manifest.name, '--ignore-scripts', '--offline');
    return folder;
  }

  test('runs by "npx gpc run" as the first command, and says in one line what an Allure report needs', () => {
    const folder = install();
    const { status, stdout, stderr } = spawnSync(
      'npx',
      ['gpc', 'run', '--tags', '@find-a-patient and @gateway'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^.*No Allure report was made: "npm install allure" adds what makes it$/m);
    const [run = ''] = readdirSync(join(folder, 'reports', 'out'));
    expect(readdirSync(join(folder, 'reports', 'out', run))).toEqual(
      expect.arrayContaining(['verdicts.json', 'junit.xml', 'compliance.html', 'allure-results']),
    );
    expect(readdirSync(folder).sort()).toEqual(expect.arrayContaining(['node_modules', 'reports']));
  }, 120_000);
});

test('the stack of a defect names the sources', () => {
  const broken = `import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const { readFileSync } = fs;
    fs.readFileSync = (file, ...more) => {
      if (String(file).endsWith('package.json')) throw new Error('a broken disk');
      return readFileSync(file, ...more);
    };
    syncBuiltinESMExports();`;
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(broken)}`,
      projectFile('dist/support/cli/main.js'),
    ],
    { encoding: 'utf8' },
  );
  expect(stderr).toMatch(/support[/\\]kernel[/\\]release\.ts:\d+:\d+/);
  expect(status).not.toBe(0);
});
