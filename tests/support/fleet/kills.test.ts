import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { mutantsOf } from '../../../sandbox/index.js';
import { noPostgres, postgresPrograms, startPostgres } from '../../../support/bench/postgres.js';
import type { Database } from '../../../support/fleet/database/database.js';
import { openDatabase } from '../../../support/fleet/database/open.js';
import { projectFile } from '../../../support/kernel/paths.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';
import { gpc } from '../cli/gpc.js';
import { bookedAt, type EmbeddedFleet, startEmbedded } from './embeddedProviders.js';
import { fortyMutants } from './fortyMutants.js';

const program = projectFile('dist', 'support', 'cli', 'main.js');
const settings = { workers: { lostAfterSeconds: 10, retryAfterSeconds: 0 } };
const longest = 600_000;

interface EndedRun {
  provider: string;
  state: string;
  attempt: number;
  outcome: string;
  bookingsLeft: number;
  failed: string[];
}

const runsIn = (database: Database): Promise<EndedRun[]> =>
  database.query(
    `select provider, state, attempt, outcome, bookings_left as "bookingsLeft", array(
       select requirement from fleet.requirement_result where run = id and outcome = 'failed') as failed
     from fleet.run order by provider`,
  );

/** A worker that is killed once at random, most likely with a run in hand, and replaced by another. */
async function killOnce(start: () => ChildProcess): Promise<ChildProcess> {
  const worker = start();
  await wait(5000 + Math.random() * 15_000);
  worker.kill('SIGKILL');
  if (worker.exitCode === null && worker.signalCode === null) await once(worker, 'exit');
  return start();
}

const startWorker =
  (fleet: EmbeddedFleet, environment: NodeJS.ProcessEnv, ...options: string[]) =>
  (): ChildProcess =>
    spawn(process.execPath, [program, 'fleet', 'worker', fleet.file, '--until-idle', ...options], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, ...environment },
    });

const ended = async (worker: ChildProcess): Promise<void> => {
  if (worker.exitCode === null && worker.signalCode === null) await once(worker, 'exit');
};

/** What must be true whoever was killed: each run ended once, nothing is booked, each mutant is to be seen. */
async function expectWhole(
  fleet: EmbeddedFleet,
  before: ReadonlyMap<string, number>,
  database: Database,
  page: string,
) {
  const runs = await runsIn(database);
  const broken = new Map(
    mutantsOf('gpconnect-1.2.7').map(({ id, breaks, alsoBreaks = [] }) => [id, [...breaks, ...alsoBreaks]]),
  );
  expect(runs.map(({ provider }) => provider)).toEqual([...fortyMutants].sort());
  for (const { provider, failed, ...run } of runs) {
    expect({ provider, ...run }).toMatchObject({
      state: 'ended',
      outcome: 'not conformant',
      bookingsLeft: 0,
    });
    expect([provider, failed.filter((id) => broken.get(provider)?.includes(id))]).not.toEqual([provider, []]);
    expect(page).toContain(`>${provider}</a>`);
    for (const id of failed) expect(page).toContain(id);
  }
  const after = [...fleet.sandboxes].map(([id, sandbox]) => [id, bookedAt(sandbox)]);
  expect(after).toEqual([...before]);
  expect(await database.query('select from fleet.run where uncleaned')).toEqual([]);
}

describe('forty providers with a mutant each', () => {
  const fleets: EmbeddedFleet[] = [];
  afterAll(async () => {
    for (const fleet of fleets) await fleet.close();
  });

  async function newFleet() {
    const fleet = await startEmbedded(temporaryFolder(), fortyMutants, settings);
    fleets.push(fleet);
    return { fleet, before: new Map([...fleet.sandboxes].map(([id, sandbox]) => [id, bookedAt(sandbox)])) };
  }

  async function pageOf(fleet: EmbeddedFleet, environment: NodeJS.ProcessEnv): Promise<string> {
    const { code, stderr } = await gpc(['fleet', 'report', fleet.file], { environment });
    expect([code, stderr]).toEqual([0, '']);
    return readFileSync(join(dirname(fleet.file), 'fleet', 'fleet.html'), 'utf8');
  }

  describe('on a PostgreSQL server', () => {
    let server: Awaited<ReturnType<typeof startPostgres>> | undefined;
    beforeAll(async () => {
      if (postgresPrograms() !== undefined) server = await startPostgres();
    });
    afterAll(() => server?.stop());

    test(
      'end once each by four workers, each of which is killed at random',
      async (context) => {
        context.skip(server === undefined, noPostgres);
        const environment = { GPC_DATABASE_URL: server?.url };
        const { fleet, before } = await newFleet();
        const asked = await gpc(['fleet', 'run', fleet.file, '--detach'], { environment });
        expect(asked.stdout).toBe('40 runs asked for.\n');
        const database = await openDatabase('', environment);
        onTestFinished(() => database.close());
        const start = startWorker(fleet, environment);
        const workers = await Promise.all([1, 2, 3, 4].map(() => killOnce(start)));
        await Promise.all(workers.map(ended));
        await expectWhole(fleet, before, database, await pageOf(fleet, environment));
        expect((await runsIn(database)).filter(({ attempt }) => attempt > 1).length).toBeGreaterThan(0);
      },
      longest,
    );
  });

  test(
    'end once each in the embedded database, by one process that is killed at random',
    async () => {
      const environment = { GPC_DATABASE_URL: '' };
      const { fleet, before } = await newFleet();
      const asked = await gpc(['fleet', 'run', fleet.file, '--detach'], { environment });
      expect(asked.stdout).toBe('40 runs asked for.\n');
      await ended(await killOnce(startWorker(fleet, environment, '--at-once', '2')));
      const page = await pageOf(fleet, environment);
      const database = await openDatabase(join(dirname(fleet.file), 'fleet'), environment);
      onTestFinished(() => database.close());
      await expectWhole(fleet, before, database, page);
      expect((await runsIn(database)).filter(({ attempt }) => attempt > 1).length).toBeGreaterThan(0);
    },
    longest,
  );
});
