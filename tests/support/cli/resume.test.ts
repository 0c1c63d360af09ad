import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { differences } from '../../../reports/compare/differences.js';
import { exchangesOf } from '../../../reports/exchanges/archive.js';
import type { Verdicts } from '../../../reports/verdicts.js';
import { projectFile } from '../../../support/kernel/paths.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';
import { changedConfiguration } from './faultyProvider.js';
import { gpc } from './gpc.js';
import { openSandbox } from './openSandbox.js';

const part = ['--no-allure', '--tags', '@gateway or @read-an-appointment', '--seed', '1'];

/** Kills a run, workers and all, without warning: after so many scenarios and milliseconds. */
async function killedRun(
  configuration: string,
  scenarios: number,
  milliseconds: number,
  workers = 1,
): Promise<string> {
  const out = join(temporaryFolder(), 'out');
  const child = spawn(
    process.execPath,
    [
      projectFile('dist/support/cli/main.js'),
      'run',
      ...part,
      '-c',
      configuration,
      '-o',
      out,
      '-p',
      `${workers}`,
    ],
    { stdio: 'ignore', detached: true },
  );
  while (linesOf(join(out, 'records.ndjson')) < scenarios) await wait(5);
  await wait(milliseconds);
  const gone = new Promise((resolve) => child.once('exit', resolve));
  process.kill(-(child.pid ?? 0), 'SIGKILL');
  await gone;
  return out;
}

const linesOf = (file: string): number =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').length - 1 : 0;

const verdictsIn = (out: string): Verdicts => JSON.parse(readFileSync(join(out, 'verdicts.json'), 'utf8'));

/** Numbers from 0 to 1 that are the same each time. */
function* moments(): Generator<number> {
  for (let state = 7; ; yield state / 2147483647) state = (state * 48271) % 2147483647;
}

describe('gpc run --resume', () => {
  it('comes to the verdicts of an uninterrupted run, wherever it was killed', async () => {
    const random = moments();
    const next = (): number => random.next().value ?? 0;
    const uninterrupted = join(temporaryFolder(), 'out');
    const first = await openSandbox();
    await gpc(['run', ...part, '-c', first.configuration, '-o', uninterrupted]);
    await first.close();
    for (const workers of [1, 2, 1]) {
      const { configuration, sandbox, close } = await openSandbox();
      try {
        const booked = () =>
          sandbox.practice.appointments.all().filter(({ status }) => status === 'booked').length;
        const before = booked();
        const out = await killedRun(configuration, 1 + Math.floor(next() * 40), next() * 100, workers);
        writeFileSync(join(out, 'records.ndjson'), '{"id":"half a li', { flag: 'a' });
        const ended = await gpc(['run', '--resume', out, '-c', configuration]);
        const verdicts = verdictsIn(out);
        expect(ended.stderr).toBe('');
        expect(differences(verdictsIn(uninterrupted), verdicts)).toEqual([]);
        expect(verdicts.counts).toEqual(verdictsIn(uninterrupted).counts);
        expect(verdicts.run).toMatchObject({ complete: true, resumedAt: [expect.any(String)] });
        expect(verdicts.bookings).toMatchObject({ left: [], unknown: [] });
        expect(booked()).toBe(before);
        const known = new Set([...exchangesOf(out)].map(({ id }) => id));
        const named = verdicts.scenarios.flatMap(({ exchanges }) => exchanges);
        expect(named.filter((id) => !known.has(id))).toEqual([]);
      } finally {
        await close();
      }
    }
  }, 180_000);

  it('refuses what is not the run that was begun', async () => {
    const { configuration, close } = await openSandbox();
    try {
      const out = await killedRun(configuration, 3, 0);
      const refusal = async (...args: string[]): Promise<string> => {
        const { code, stderr } = await gpc(['run', '--resume', out, ...args]);
        expect(code).toBe(2);
        return stderr;
      };
      const other = changedConfiguration(configuration, (document) => ({
        ...document,
        limits: { concurrency: 2 },
      }));
      expect(await refusal('-c', other)).toContain('The configuration is not the one');
      expect(await refusal('-c', configuration, '--spec', 'gpconnect-1.2.9')).toMatch(/gpconnect-1\.2\.9/);

      const file = join(out, 'run.json');
      const plan = JSON.parse(readFileSync(file, 'utf8'));
      const rewrite = (changed: object): void => writeFileSync(file, JSON.stringify({ ...plan, ...changed }));
      rewrite({ harness: '0.0.1' });
      expect(await refusal()).toContain('of release 0.0.1 of the harness');
      rewrite({ pack: { ...plan.pack, sha256: 'another' } });
      expect(await refusal()).toContain('The pack is not the one');
      rewrite({ process: process.pid });
      expect(await refusal()).toContain('under way');
      rewrite({ configuration: { ...plan.configuration, embedded: true } });
      expect(await refusal()).toContain('The embedded provider ended');
      rewrite({});
      expect((await gpc(['run', '--resume', out])).code).toBe(0);
      expect(await refusal()).toContain('That run is finished');
    } finally {
      await close();
    }
  }, 120_000);

  it.each([
    ['a folder without a run', ['--resume', 'nowhere'], 'There is no run in that folder'],
    [
      'a selection, which the run has already',
      ['--resume', 'x', '--tags', '@gateway'],
      'cannot be used with',
    ],
  ])('refuses %s', async (_words, args, words) => {
    const { code, stderr } = await gpc(['run', ...args]);
    expect(stderr).toContain(words);
    expect(stderr.trim().split('\n').length).toBeLessThan(4);
    expect(code).toBe(2);
  });
});
