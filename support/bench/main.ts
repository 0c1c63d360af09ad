import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectFile } from '../kernel/paths.js';
import { measure } from './processes.js';
import { tableOf } from './table.js';

/**
 * `npm run bench -- --latency 0,200 --workers 1,8 --jitter 50`: the whole pack against the embedded provider, which runs for
 * itself and keeps each answer waiting; the floor, the same requests sent by a bare client; and how long the command takes to
 * start. By default what the README shows.
 */
const { values } = parseArgs({
  options: {
    latency: { type: 'string', default: '0,50,200' },
    jitter: { type: 'string', default: '0' },
    workers: { type: 'string', default: '1,2,4,8' },
    /** Of a provider that waits, one worker alone takes a quarter of an hour. */
    'workers-waiting': { type: 'string', default: '8' },
    runs: { type: 'string', default: '5' },
  },
});
const numbersOf = (list: string): number[] => list.split(',').map(Number);
const program = projectFile('dist', 'support', 'cli', 'main.js');
const folder = mkdtempSync(join(tmpdir(), 'gpc-bench-'));
const configuration = join(folder, 'provider.yaml');
const outOf = (latency: number, workers: number): string => join(folder, `run-${latency}-${workers}`);

console.log(`${cpus().length} processors, Node ${process.version}, jitter ${values.jitter} ms`);
try {
  const rows = [];
  for (const latency of numbersOf(values.latency)) {
    const sandbox = await startSandbox(latency);
    const workers = numbersOf(latency === 0 ? values.workers : values['workers-waiting']);
    for (const count of workers) rows.push(await bench(latency, count));
    if (latency === 0) rows.push(await floor(workers[0] ?? 1));
    sandbox.kill('SIGTERM');
    await once(sandbox, 'exit');
  }
  console.log(tableOf(rows));
  console.log(
    tableOf([await started('--version'), await started('run', '--tags', '@SLOTS-017', '--no-allure')]),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** One run of everything. Efficiency is what the waiting alone would take, shared by all workers, of the time it took. */
async function bench(latency: number, workers: number): Promise<Record<string, string>> {
  const out = outOf(latency, workers);
  const run = ['run', '--config', configuration, '--parallel', String(workers), '--out', out];
  const cost = await measure([process.execPath, program, ...run]);
  const { wallSeconds, cpuSeconds, peakMegabytes, workerMegabytes } = cost;
  const { run: facts, counts, bookings } = JSON.parse(readFileSync(join(out, 'verdicts.json'), 'utf8'));
  const waiting = (facts.exchanges * latency) / 1000 / workers;
  return {
    'latency ms': String(latency),
    workers: String(workers),
    'wall s': wallSeconds.toFixed(1),
    scenarios: String(counts.reported),
    requests: String(facts.exchanges),
    bookings: String(bookings.made),
    'CPU ms a request': ((cpuSeconds * 1000) / facts.exchanges).toFixed(1),
    efficiency: latency === 0 ? '' : `${Math.round((100 * waiting) / wallSeconds)} %`,
    'peak MB': peakMegabytes.toFixed(0),
    'MB a worker': workerMegabytes.toFixed(0),
  };
}

/** The requests of a run, sent again by a client that looks at nothing. */
async function floor(workers: number): Promise<Record<string, string>> {
  const replay = projectFile('dist', 'support', 'bench', 'replay.js');
  const command = [process.execPath, replay, configuration, outOf(0, workers)];
  const { wallSeconds, cpuSeconds, peakMegabytes, output } = await measure(command);
  const requests = Number.parseInt(output, 10);
  return {
    'latency ms': '0',
    workers: 'floor',
    'wall s': wallSeconds.toFixed(1),
    requests: String(requests),
    'CPU ms a request': ((cpuSeconds * 1000) / requests).toFixed(1),
    'peak MB': peakMegabytes.toFixed(0),
  };
}

/** The least and the middle of several starts. */
async function started(...command: readonly string[]): Promise<Record<string, string>> {
  const seconds: number[] = [];
  for (let run = 0; run < Number(values.runs); run += 1) {
    const out = command[0] === 'run' ? ['--out', join(folder, `start-${run}`)] : [];
    seconds.push((await measure([process.execPath, program, ...command, ...out])).wallSeconds);
  }
  seconds.sort((a, b) => a - b);
  const middle = seconds[Math.floor(seconds.length / 2)] ?? Number.NaN;
  return {
    command: `gpc ${command.join(' ')}`,
    'least s': (seconds[0] ?? Number.NaN).toFixed(2),
    'median s': middle.toFixed(2),
  };
}

async function startSandbox(latency: number): Promise<ChildProcess> {
  const files = ['--certificates', folder, '--provider-file', configuration];
  const waits = ['--latency', String(latency), '--jitter', values.jitter];
  const child = fork(program, ['sandbox', '--port', '0', ...files, ...waits], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  return child;
}
