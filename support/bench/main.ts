import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFile } from '../kernel/paths.js';
import { measure } from './processes.js';

/**
 * `npm run bench`: the whole pack against the embedded provider, which runs for itself, with 1, 2, 4 and 8 workers;
 * and the floor, the same requests sent by a bare client.
 */
const workerCounts = [1, 2, 4, 8];
const program = projectFile('dist', 'support', 'cli', 'main.js');
const folder = mkdtempSync(join(tmpdir(), 'gpc-bench-'));
const configuration = join(folder, 'provider.yaml');

const sandbox = await startSandbox();
try {
  console.log(`${cpus().length} processors, Node ${process.version}`);
  console.log('workers   wall s   scenarios   exchanges   harness CPU ms/exchange   peak MB');
  for (const workers of workerCounts) await bench(workers);
  const replay = [process.execPath, projectFile('dist', 'support', 'bench', 'replay.js')];
  const floor = await measure([...replay, configuration, join(folder, 'run-1')]);
  console.log(
    `floor   ${number(floor.wallSeconds, 8)}   ${floor.output.trim()} by a bare client, one after the other`,
  );
} finally {
  sandbox.kill('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
}

async function bench(workers: number): Promise<void> {
  const out = join(folder, `run-${workers}`);
  const run = ['run', '--config', configuration, '--parallel', String(workers), '--out', out];
  const cost = await measure([process.execPath, program, ...run]);
  const { run: facts, counts } = JSON.parse(readFileSync(join(out, 'verdicts.json'), 'utf8'));
  const perExchange = (cost.cpuSeconds * 1000) / facts.exchanges;
  console.log(
    `${number(workers, 7, 0)} ${number(cost.wallSeconds, 8)} ${number(counts.reported, 11, 0)} ${number(facts.exchanges, 11, 0)} ` +
      `${number(perExchange, 25)} ${number(cost.peakMegabytes, 9, 0)}`,
  );
}

async function startSandbox(): Promise<ChildProcess> {
  const files = ['--certificates', folder, '--provider-file', configuration];
  const child = fork(program, ['sandbox', '--port', '0', ...files], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await once(child, 'message');
  return child;
}

function number(value: number, width: number, digits = 1): string {
  return value.toFixed(digits).padStart(width);
}
