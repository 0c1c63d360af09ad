import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { delayed } from '../../sandbox/behaviour/latency.js';
import { describeForHarness, type RunningSandbox, startSandbox } from '../../sandbox/index.js';
import { projectFile } from '../kernel/paths.js';
import { noPostgres, postgresPrograms, startPostgres } from './postgres.js';

/*
 * How many runs an hour a fleet does with so many workers, and with twice as many: providers that take their time leave the
 * processors free, so that twice the workers should do about twice the runs. Exit code 1 when they do less than 1.8 times.
 * `npm run bench:fleet -- --workers 1 --runs 4`
 */

const program = projectFile('dist', 'support', 'cli', 'main.js');
const answerMilliseconds = 200;
const leastGain = 1.8;
const attempts = 3;

const { values } = parseArgs({
  options: { workers: { type: 'string', default: '1' }, runs: { type: 'string', default: '4' } },
});

if (postgresPrograms() === undefined) console.log(`Not measured: ${noPostgres}.`);
else process.exitCode = await compare(Number(values.workers), Number(values.runs));

async function compare(workers: number, runs: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'gpc-fleet-'));
  const sandboxes = await waitingProviders(folder, runs);
  try {
    console.log('workers   wall s   runs an hour');
    let gain = 0;
    // A machine that is busy with something else may have no processor to spare at first.
    for (let attempt = 0; attempt < attempts && gain < leastGain; attempt += 1) {
      const few = await measured(folder, workers, runs);
      gain = (await measured(folder, 2 * workers, runs)) / few;
      console.log(`${gain.toFixed(2)} times the runs with twice the workers; at least ${leastGain} expected`);
    }
    return gain >= leastGain ? 0 : 1;
  } finally {
    for (const sandbox of sandboxes) await sandbox.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function waitingProviders(folder: string, count: number): Promise<RunningSandbox[]> {
  mkdirSync(join(folder, 'providers'));
  const sandboxes = await Promise.all(
    Array.from({ length: count }, () =>
      startSandbox({
        http: true,
        behaviours: [delayed({ latency: answerMilliseconds, jitter: 0 })],
      }),
    ),
  );
  for (const [index, sandbox] of sandboxes.entries())
    writeFileSync(join(folder, 'providers', `waiting-${index}.yaml`), stringify(describeForHarness(sandbox)));
  const fleet = { providers: [{ files: 'providers/*.yaml', packs: ['gateways'] }] };
  writeFileSync(join(folder, 'fleet.yaml'), stringify(fleet));
  return sandboxes;
}

/** Runs an hour, by a number of workers on a server of their own. */
async function measured(folder: string, workers: number, runs: number): Promise<number> {
  const server = await startPostgres();
  try {
    const gpc = (...args: string[]): ChildProcess =>
      spawn(process.execPath, [program, 'fleet', ...args, join(folder, 'fleet.yaml')], {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, GPC_DATABASE_URL: server.url },
      });
    await ended(gpc('run', '--detach'));
    const started = performance.now();
    await Promise.all(Array.from({ length: workers }, () => ended(gpc('worker', '--until-idle'))));
    const seconds = (performance.now() - started) / 1000;
    const anHour = (runs * 3600) / seconds;
    console.log(
      `${String(workers).padStart(7)} ${seconds.toFixed(1).padStart(8)} ${anHour.toFixed(0).padStart(14)}`,
    );
    return anHour;
  } finally {
    await server.stop();
  }
}

async function ended(child: ChildProcess): Promise<void> {
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`gpc fleet ended with ${code}`);
}
