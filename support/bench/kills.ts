import { type ChildProcess, fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { projectFile } from '../kernel/paths.js';
import { bookedAppointments } from './booked.js';
import { workersOf } from './processes.js';

/*
 * Kills the coordinator or a worker of a run at random moments, and shows what is left: every exchange that was on record
 * must still be, and after `gpc cleanup` no appointment of the run may be booked at the provider.
 * `npm run kills -- --rounds 50 --seed 1`
 */

const gpcProgram = projectFile('dist', 'support', 'cli', 'main.js');

interface Round {
  victim: 'coordinator' | 'worker';
  workers: number;
  /** Milliseconds after the first booking was on record. */
  moment: number;
  recorded: number;
  /** Exchanges that were on record before, and are not after. */
  lost: number;
  /** Lines that cannot be read, but for a last one without a line break. */
  unreadable: number;
  cleanup: number | null;
  left: number;
}

async function play(plan: Pick<Round, 'victim' | 'workers' | 'moment'>): Promise<Round> {
  const scratch = mkdtempSync(join(tmpdir(), 'gpc-kills-'));
  const configuration = join(scratch, 'provider.yaml');
  const provider = await startProvider(scratch, configuration);
  const out = join(scratch, 'out');
  const record = join(out, 'exchanges.ndjson');
  try {
    const before = await bookedAppointments(configuration);
    const run = spawn(
      process.execPath,
      [
        gpcProgram,
        'run',
        '--no-allure',
        '-c',
        configuration,
        '-o',
        out,
        '-p',
        String(plan.workers),
        '-e',
        'book-an-appointment',
      ],
      { stdio: 'ignore' },
    );
    while (run.exitCode === null && !textOf(record).includes('"interaction":"book-an-appointment"'))
      await wait(20);
    await wait(plan.moment);
    const known = textOf(record);
    const ended = run.exitCode === null ? once(run, 'exit') : undefined;
    const worker = workersOf(run.pid ?? 0)[0];
    if (plan.victim === 'worker' && worker !== undefined) process.kill(worker, 'SIGKILL');
    else run.kill('SIGKILL');
    await ended;
    // Workers end by themselves when their coordinator is gone.
    await wait(500);
    const after = textOf(record);
    const cleanup = await exitOf(
      spawn(process.execPath, [gpcProgram, 'cleanup', out, '-c', configuration], { stdio: 'ignore' }),
    );
    const booked = await bookedAppointments(configuration);
    return {
      ...plan,
      recorded: whole(after).length,
      lost: after.startsWith(known) ? 0 : whole(known).length,
      unreadable: whole(after).filter((line) => !isReadable(line)).length,
      cleanup,
      left: [...booked].filter((id) => !before.has(id)).length,
    };
  } finally {
    provider.disconnect();
    provider.kill('SIGTERM');
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function startProvider(scratch: string, configuration: string): Promise<ChildProcess> {
  const provider = fork(
    gpcProgram,
    [
      'sandbox',
      '--http',
      '--port',
      '0',
      '--seed',
      '1',
      '--certificates',
      scratch,
      '--provider-file',
      configuration,
    ],
    { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
  );
  await once(provider, 'message');
  return provider;
}

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** Lines that end in a line break. */
const whole = (text: string): string[] => text.split('\n').slice(0, -1);

function isReadable(line: string): boolean {
  try {
    return line === '' || typeof JSON.parse(line).id === 'string';
  } catch {
    return false;
  }
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  const [code] = await once(child, 'exit');
  return code;
}

/** Numbers from 0 to 1 that the seed repeats (mulberry32). */
function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '6' }, seed: { type: 'string', default: '1' } },
});
const random = sequence(Number(values.seed));
const rounds: Round[] = [];
for (let number = 0; number < Number(values.rounds); number += 1) {
  const round = await play({
    victim: number % 3 === 2 ? 'worker' : 'coordinator',
    workers: number % 3 === 0 ? 1 : 2,
    moment: Math.floor(random() * 4000),
  });
  rounds.push(round);
  console.log(`${number + 1}. ${JSON.stringify(round)}`);
}
console.table(rounds);
const isClean = ({ lost, unreadable, cleanup, left }: Round): boolean =>
  lost + unreadable + left === 0 && cleanup === 0;
process.exitCode = rounds.every(isClean) ? 0 : 1;
