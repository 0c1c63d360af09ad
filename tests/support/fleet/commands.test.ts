import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { noPostgres, postgresPrograms, startPostgres } from '../../../support/bench/postgres.js';
import { openDatabase } from '../../../support/fleet/database/open.js';
import { projectFile } from '../../../support/kernel/paths.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';
import { gpc } from '../cli/gpc.js';
import { bookedAt, type EmbeddedFleet, startEmbedded } from './embeddedProviders.js';

const program = projectFile('dist', 'support', 'cli', 'main.js');
const small = {
  packs: { small: { tags: '@gateway and (@get-the-capability-statement or @find-a-patient)' } },
  workers: { retryAfterSeconds: 0, attempts: 2 },
  schedules: { nightly: { cron: '0 2 * * *' } },
};
const longest = 180_000;

async function fleetOf(
  mutants: readonly string[],
  settings: object = small,
  answerMilliseconds = 0,
): Promise<EmbeddedFleet> {
  const fleet = await startEmbedded(temporaryFolder(), mutants, settings, answerMilliseconds);
  onTestFinished(() => fleet.close());
  return fleet;
}

const evidenceOf = ({ file }: EmbeddedFleet): string => join(dirname(file), 'fleet');

describe('the embedded database', () => {
  test(
    'is all that a machine needs: run, ask the history, write the page',
    async () => {
      const fleet = await fleetOf(['capability.not-built', 'slots.created']);
      const ask = (command: string, ...args: string[]) => gpc(['fleet', command, fleet.file, ...args]);

      const run = await ask('run', '--pack', 'small', '--tag', '1.0');
      expect([run.code, run.stderr]).toEqual([1, '']);
      expect(run.stdout).toMatch(/^2 runs asked for\.$/m);
      expect(run.stdout).toMatch(/^capability\.not-built, gpconnect-1\.2\.7, small: not conformant: /m);
      expect(run.stdout).toMatch(/^slots\.created, gpconnect-1\.2\.7, small: conformant: /m);

      const again = await ask('run', '--pack', 'small', '--provider', 'slots.*');
      expect([again.code, again.stdout]).toEqual([0, expect.stringMatching(/^1 run asked for\.$/m)]);

      const history = await ask('history', '--json');
      expect(JSON.parse(history.stdout)).toMatchObject([
        { provider: 'slots.created', outcome: 'conformant' },
        { outcome: expect.any(String) },
        { outcome: expect.any(String) },
      ]);
      expect((await ask('history', '--since-tag', '1.0')).stdout).toBe('Nothing of that in the history.\n');
      expect((await ask('status')).stdout).toBe('Nothing waits, and nothing runs.\n');

      expect((await ask('schedule')).stdout).toBe('nightly: 0 2 * * *\n');

      const report = await ask('report', '--since', '1d');
      expect(report.stdout.trim()).toBe(join(evidenceOf(fleet), 'fleet.html'));
      const page = readFileSync(report.stdout.trim(), 'utf8');
      const links = [...page.matchAll(/href="(runs\/[^"#]+)/g)].map(([, link = '']) => link);
      expect(links.length).toBeGreaterThan(10);
      for (const link of new Set(links))
        expect([link, existsSync(join(evidenceOf(fleet), link))]).toEqual([link, true]);
    },
    longest,
  );

  test(
    'is one process’s at a time, and another is told so',
    async () => {
      const fleet = await fleetOf(['slots.created']);
      const worker = spawn(process.execPath, [program, 'fleet', 'worker', fleet.file], { stdio: 'ignore' });
      const held = join(evidenceOf(fleet), 'database', 'process');
      while (!existsSync(held)) await wait(50);
      const status = await gpc(['fleet', 'status', fleet.file]);
      expect([status.code, status.stderr]).toEqual([
        2,
        expect.stringContaining(`in use by process ${worker.pid}`),
      ]);
      worker.kill('SIGTERM');
      expect(await once(worker, 'exit')).toEqual([0, null]);
      expect(existsSync(held)).toBe(false);
    },
    longest,
  );

  test(
    'tells a run that cannot begin, at its first attempt',
    async () => {
      const fleet = await fleetOf(['slots.created']);
      const provider = join(dirname(fleet.file), 'providers', 'slots.created.yaml');
      writeFileSync(provider, readFileSync(provider, 'utf8').replace('odsCode:', 'odsKode:'));
      const run = await gpc(['fleet', 'run', fleet.file, '--pack', 'small']);
      expect([run.code, run.stdout]).toEqual([
        4,
        expect.stringMatching(/^slots\.created, .*: not run: The configuration has \d+ mistakes?/m),
      ]);
    },
    longest,
  );

  test(
    'gives up a provider that cannot be reached, after its attempts',
    async () => {
      const fleet = await fleetOf(['slots.created']);
      await fleet.close();
      const run = await gpc(['fleet', 'run', fleet.file, '--pack', 'small']);
      expect(run.code).toBe(4);
      const status = await gpc(['fleet', 'status', fleet.file, '--json']);
      expect(JSON.parse(status.stdout).givenUp).toMatchObject([
        { provider: 'slots.created', reason: expect.stringContaining('PROVIDER_UNREACHABLE') },
      ]);
    },
    longest,
  );
});

/** `Z` for a process that has ended and whose end nobody took note of; nothing for one that is gone (Linux). */
const processState = (id: number): string | undefined =>
  existsSync(`/proc/${id}/stat`) ? readFileSync(`/proc/${id}/stat`, 'utf8').split(') ')[1]?.[0] : undefined;

describe('on a server', () => {
  async function withServer(): Promise<NodeJS.ProcessEnv> {
    const server = await startPostgres();
    onTestFinished(() => server.stop());
    return { GPC_DATABASE_URL: server.url };
  }

  const startWorker = (fleet: EmbeddedFleet, environment: NodeJS.ProcessEnv, ...options: string[]) =>
    spawn(process.execPath, [program, 'fleet', 'worker', fleet.file, ...options], {
      stdio: 'ignore',
      env: { ...process.env, ...environment },
    });

  const bookings = ({ sandboxes }: EmbeddedFleet): number[] => [...sandboxes.values()].map(bookedAt);

  /** Until a run has something in its ledger, so that there is something to be undone. */
  async function untilBooked(fleet: EmbeddedFleet): Promise<void> {
    const runs = join(evidenceOf(fleet), 'runs');
    const hasBooked = (run: string): boolean => {
      const ledger = join(runs, run, 'ledger.ndjson');
      return existsSync(ledger) && readFileSync(ledger, 'utf8').split('\n').length > 3;
    };
    while (!existsSync(runs) || !readdirSync(runs).some(hasBooked)) await wait(20);
  }

  /** A worker with a run in hand that has made bookings. */
  async function atWork(fleet: EmbeddedFleet, environment: NodeJS.ProcessEnv, ...options: string[]) {
    await gpc(['fleet', 'run', fleet.file, '--detach'], { environment });
    const worker = startWorker(fleet, environment, ...options);
    await untilBooked(fleet);
    return worker;
  }

  /** Lets a worker do all that is open. */
  async function workedOff(fleet: EmbeddedFleet, environment: NodeJS.ProcessEnv): Promise<void> {
    await once(startWorker(fleet, environment, '--until-idle'), 'exit');
  }

  test(
    'a worker that is told to end hands its run over, and another resumes it',
    async (context) => {
      context.skip(postgresPrograms() === undefined, noPostgres);
      const environment = await withServer();
      const fleet = await fleetOf(['slots.created']);
      const before = bookings(fleet);
      const first = await atWork(fleet, environment);
      first.kill('SIGTERM');
      expect(await once(first, 'exit')).toEqual([0, null]);
      await workedOff(fleet, environment);
      const database = await openDatabase('', environment);
      onTestFinished(() => database.close());
      expect(await database.query('select state, attempt, bookings_left from fleet.run')).toEqual([
        { state: 'ended', attempt: 2, bookings_left: 0 },
      ]);
      const [run = ''] = readdirSync(join(evidenceOf(fleet), 'runs'));
      const { resumedAt } = JSON.parse(
        readFileSync(join(evidenceOf(fleet), 'runs', run, 'run.json'), 'utf8'),
      );
      expect(resumedAt).toHaveLength(1);
      expect(bookings(fleet)).toEqual(before);
    },
    longest,
  );

  test(
    'a worker that stands still loses its run, whose gpc ends before another resumes it',
    async (context) => {
      context.skip(postgresPrograms() === undefined, noPostgres);
      const environment = await withServer();
      const patient = { ...small, workers: { lostAfterSeconds: 6, retryAfterSeconds: 0 } };
      const fleet = await fleetOf(['slots.created'], patient, 200);
      const before = bookings(fleet);
      const still = await atWork(fleet, environment, '--until-idle');
      const [run = ''] = readdirSync(join(evidenceOf(fleet), 'runs'));
      const plan = JSON.parse(readFileSync(join(evidenceOf(fleet), 'runs', run, 'run.json'), 'utf8'));
      still.kill('SIGSTOP');
      await workedOff(fleet, environment);
      // Its parent stands still, and has not taken note of its end.
      expect(['Z', undefined]).toContain(processState(plan.process));
      still.kill('SIGCONT');
      expect(await once(still, 'exit')).toEqual([0, null]);
      const database = await openDatabase('', environment);
      onTestFinished(() => database.close());
      expect(await database.query('select state, attempt, bookings_left from fleet.run')).toEqual([
        { state: 'ended', attempt: 2, bookings_left: 0 },
      ]);
      expect(bookings(fleet)).toEqual(before);
    },
    longest,
  );

  test(
    'a run that is cancelled undoes its bookings',
    async (context) => {
      context.skip(postgresPrograms() === undefined, noPostgres);
      const environment = await withServer();
      const fleet = await fleetOf(['slots.created'], small, 200);
      const before = bookings(fleet);
      const worker = await atWork(fleet, environment, '--until-idle');
      const cancelled = await gpc(['fleet', 'cancel', fleet.file, '--provider', 'slots.*'], { environment });
      expect(cancelled.stdout).toBe('0 cancelled, 1 asked to end.\n');
      await once(worker, 'exit');
      const database = await openDatabase('', environment);
      onTestFinished(() => database.close());
      expect(await database.query('select state, uncleaned from fleet.run')).toEqual([
        { state: 'cancelled', uncleaned: false },
      ]);
      expect(bookings(fleet)).toEqual(before);
    },
    longest,
  );

  test(
    'what a run left that was given up is undone before the next run of the provider',
    async (context) => {
      context.skip(postgresPrograms() === undefined, noPostgres);
      const environment = await withServer();
      const fleet = await fleetOf(['slots.created'], {
        ...small,
        workers: { attempts: 1, lostAfterSeconds: 3 },
      });
      const before = bookings(fleet);
      const lost = await atWork(fleet, environment);
      lost.kill('SIGKILL');
      await once(lost, 'exit');
      await workedOff(fleet, environment);
      const status = await gpc(['fleet', 'status', fleet.file, '--json'], { environment });
      expect(JSON.parse(status.stdout)).toMatchObject({
        givenUp: [{ reason: 'its worker was lost' }],
        uncleaned: [{ provider: 'slots.created' }],
      });
      await gpc(['fleet', 'run', fleet.file, '--pack', 'small', '--detach'], { environment });
      await workedOff(fleet, environment);
      const after = await gpc(['fleet', 'status', fleet.file, '--json'], { environment });
      expect(JSON.parse(after.stdout).uncleaned).toEqual([]);
      expect(bookings(fleet)).toEqual(before);
    },
    longest,
  );

  test(
    'a run of another release of the harness is cleaned up and begun anew',
    async (context) => {
      context.skip(postgresPrograms() === undefined, noPostgres);
      const environment = await withServer();
      const fleet = await fleetOf(['slots.created'], {
        ...small,
        workers: { lostAfterSeconds: 3, retryAfterSeconds: 0 },
      });
      const before = bookings(fleet);
      const lost = await atWork(fleet, environment);
      lost.kill('SIGKILL');
      await once(lost, 'exit');
      const runs = join(evidenceOf(fleet), 'runs');
      const [run = ''] = readdirSync(runs);
      const plan = join(runs, run, 'run.json');
      writeFileSync(plan, JSON.stringify({ ...JSON.parse(readFileSync(plan, 'utf8')), harness: '0.0.0' }));
      await workedOff(fleet, environment);
      expect(readdirSync(runs).sort()).toEqual([run, `${run}-2`]);
      const database = await openDatabase('', environment);
      onTestFinished(() => database.close());
      expect(await database.query('select state, bookings_left from fleet.run')).toEqual([
        { state: 'ended', bookings_left: 0 },
      ]);
      expect(bookings(fleet)).toEqual(before);
    },
    longest,
  );

  test('a server that does not answer is a mistake of the set-up, and the password is not shown', async () => {
    const fleet = await fleetOf(['slots.created']);
    const environment = { GPC_DATABASE_URL: 'postgres://gpc:s3cret@127.0.0.1:1/fleet' };
    const { code, stderr } = await gpc(['fleet', 'status', fleet.file], { environment });
    expect([code, stderr]).toEqual([2, expect.stringContaining('cannot be reached')]);
    expect(stderr).not.toContain('s3cret');
  });
});
