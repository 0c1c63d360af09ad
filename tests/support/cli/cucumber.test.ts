import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Verdicts } from '../../../reports/verdicts.js';
import { loadSpecification } from '../../../requirements/load.js';
import { projectFile } from '../../../support/kernel/paths.js';
import { scenariosOf } from '../../../support/pack/scenarios.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';

const slots = 'features/gpconnect-1.2.7/10-search-for-free-slots/11-slots.feature';

/** `npx cucumber-js` in the project folder, where its profile is. */
function cucumber(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const out = join(temporaryFolder(), 'out');
  const ended = spawnSync(
    process.execPath,
    [projectFile('node_modules/@cucumber/cucumber/bin/cucumber.js'), ...args],
    { cwd: projectFile(), encoding: 'utf8', env: { ...process.env, GPC_OUT: out, ...environment } },
  );
  return { ...ended, out };
}

const scenariosIn = (out: string): string[] => {
  const { scenarios }: Verdicts = JSON.parse(readFileSync(join(out, 'verdicts.json'), 'utf8'));
  return scenarios.map(({ id }) => id);
};

const lineOf = (id: string): number =>
  readFileSync(projectFile(slots), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(`Scenario: ${id} `)) + 1;

const gateways = ['META-001', 'ORGS-001', 'ORG-001', 'PRACS-001', 'PRAC-001', 'LOC-001', 'SLOTS-001'];

describe('npx cucumber-js', () => {
  it('runs one scenario by its line, with the gateways that it needs and no more', () => {
    const { status, out } = cucumber([`${slots}:${lineOf('SLOTS-211')}`]);
    expect(scenariosIn(out)).toEqual([...gateways, 'SLOTS-211']);
    expect(status).toBe(0);
  }, 60_000);

  it('runs what a rerun file names', () => {
    const name = `@rerun-${process.pid}.txt`;
    const file = projectFile(name);
    writeFileSync(file, `${slots}:${lineOf('SLOTS-211')}:${lineOf('SLOTS-212')}\n`);
    try {
      const { status, stdout } = cucumber(['--dry-run', name]);
      expect(stdout).toContain(`${gateways.length + 2} scenarios`);
      expect(status).toBe(0);
    } finally {
      rmSync(file);
    }
  }, 60_000);

  it('sends and writes nothing for a dry run', () => {
    const { status, stdout, out } = cucumber(['--dry-run', slots]);
    expect(stdout).toMatch(/\d+ scenarios \(\d+ skipped\)/);
    expect(status).toBe(0);
    expect(existsSync(out)).toBe(false);
  }, 60_000);

  it.each([
    ['a tag that there is not', ['--tags', '@SLOTS-9999'], 'There is no tag @SLOTS-9999. Did you mean'],
    ['tags that cannot be read', ['--tags', '@gateway and'], 'The tag expression cannot be read'],
    ['a line without a scenario', [`${slots}:2`], 'No scenario of gpconnect-1.2.7'],
    [
      'a path of another specification',
      ['features/gpconnect-pfs-0.1/**/*.feature'],
      'No scenario of gpconnect-1.2.7',
    ],
    ['a shard', ['--shard', '1/2'], 'cannot be divided into shards'],
  ])(
    'refuses %s in a few lines, and leaves nothing behind',
    (_words, args, words) => {
      const { status, stderr, out } = cucumber(args);
      expect(stderr).toContain(words);
      expect(stderr.trim().split('\n').length).toBeLessThan(5);
      expect(status).toBe(2);
      expect(existsSync(out)).toBe(false);
    },
    60_000,
  );

  it('takes the requirements of a draft as tags of the scenarios that it shares', () => {
    const judging = scenariosOf(loadSpecification('gpconnect-pfs-0.1')).filter(
      ({ gateway, requirements }) => !gateway && requirements.includes('PFS-META-003'),
    );
    expect(judging.some(({ feature }) => feature.startsWith('features/gpconnect-1.2.7/'))).toBe(true);
    const { status, stdout } = cucumber(['--dry-run', '--tags', '@PFS-META-003'], {
      GPC_SPEC: 'gpconnect-pfs-0.1',
    });
    expect(status).toBe(0);
    const planned = Number(/(\d+) scenarios/.exec(stdout)?.[1]);
    expect(planned).toBeGreaterThan(judging.length);
    expect(planned).toBeLessThan(judging.length + gateways.length);
  }, 60_000);

  it('ends with the exit code of the run', () => {
    const provider = join(temporaryFolder(), 'nowhere.yaml');
    const { status, stderr } = cucumber([slots], { GPC_CONFIG: provider });
    expect(stderr).toContain('CONFIGURATION_MISSING');
    expect(status).toBe(2);
  }, 60_000);
});
