import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a finished command cost, its child processes included. */
export interface Cost {
  wallSeconds: number;
  cpuSeconds: number;
  /** Largest sum of resident memory of all its processes, sampled. */
  peakMegabytes: number;
  /** Of the largest worker of a run; 0 where there was none. */
  workerMegabytes: number;
  output: string;
}

const sampleEvery = 100;

/** Runs a command and measures it from outside, by the operating system's account (Linux). */
export async function measure(command: readonly string[]): Promise<Cost> {
  const started = performance.now();
  // The shell's own clock adds up the processor time of all that the command started and waited for.
  const child = spawn('bash', ['-c', 'TIMEFORMAT="cpu %U %S"; time "$@"', 'measure', ...command]);
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  let peak = 0;
  let worker = 0;
  const sampler = setInterval(() => {
    const running = familyOf(child.pid ?? 0);
    peak = Math.max(
      peak,
      running.reduce((sum, { resident }) => sum + resident, 0),
    );
    worker = Math.max(worker, ...running.filter(isWorker).map(({ resident }) => resident));
  }, sampleEvery);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(sampler);
  if (code !== 0)
    throw new Error(`${command.join(' ')} ended with ${code}:\n${output.slice(-2000)}${errors}`);
  const [, user, system] = /cpu (\S+) (\S+)/.exec(errors) ?? [];
  return {
    wallSeconds: (performance.now() - started) / 1000,
    cpuSeconds: Number(user) + Number(system),
    peakMegabytes: peak / 1024,
    workerMegabytes: worker / 1024,
    output,
  };
}

/** Process ids of the workers that a run started, by the operating system's account (Linux). */
export const workersOf = (run: number): number[] =>
  processes()
    .filter((one) => one.parent === run && isWorker(one))
    .map(({ pid }) => pid);

interface Running {
  pid: number;
  parent: number;
  /** Kilobytes in memory. */
  resident: number;
}

const isWorker = ({ pid }: Running): boolean => commandOf(pid).includes('run_worker');

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return ''; // the process ended in the meantime
  }
}

/** A process and all below it. */
function familyOf(root: number): Running[] {
  const all = processes();
  const below = (pid: number): Running[] =>
    all.filter(({ parent }) => parent === pid).flatMap((one) => [one, ...below(one.pid)]);
  return [...all.filter(({ pid }) => pid === root), ...below(root)];
}

const processes = (): Running[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(statusOf);

function statusOf(pid: string): Running[] {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const field = (name: string): number =>
      Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return [{ pid: Number(pid), parent: field('PPid'), resident: field('VmRSS') }];
  } catch {
    return []; // the process ended in the meantime
  }
}
