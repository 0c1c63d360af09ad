import { type ChildProcess, fork } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFile } from '../../kernel/paths.js';
import type { Fleet } from '../fleetFile.js';
import { beatMilliseconds, patienceOf } from './patience.js';

const program = projectFile('dist', 'support', 'cli', 'main.js');
const leash = pathToFileURL(projectFile('dist', 'support', 'fleet', 'worker', 'leash.js')).href;

/** What a `gpc` that was started writes, in the folder of the run. */
export const logFile = 'gpc.log';

export interface StartedGpc {
  /** Its exit code; nothing when it was killed. */
  ended: Promise<number | undefined>;
  /** Ends it in order, with its bookings undone. */
  interrupt(): void;
  /** Ends it at once. */
  kill(): void;
}

/** Starts `gpc` for a run; what it writes is added to the log in the folder of the run. */
export function startGpc(
  args: readonly string[],
  folder: string,
  { environment, workers }: Pick<Fleet, 'environment' | 'workers'>,
): StartedGpc {
  mkdirSync(folder, { recursive: true });
  const log = openSync(join(folder, logFile), 'a');
  const child = fork(program, args, {
    execArgv: ['--import', leash],
    // A signal that a terminal sends to all its processes is for the worker, which decides what becomes of the run.
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
    env: { ...environment, GPC_FLEET_PATIENCE_MS: String(patienceOf(workers.lostAfterSeconds)) },
  });
  closeSync(log);
  // A child that is about to end hears nothing any more.
  const beat = setInterval(() => child.send('beat', () => undefined), beatMilliseconds);
  return {
    ended: new Promise<number | undefined>((resolve) => {
      child.on('exit', (code) => resolve(code ?? undefined));
      child.on('error', () => resolve(undefined));
    }).finally(() => clearInterval(beat)),
    interrupt: () => signal(child, 'SIGINT'),
    kill: () => signal(child, 'SIGKILL'),
  };
}

const signal = (child: ChildProcess, name: NodeJS.Signals): void => {
  child.kill(name);
};

/** What the last `gpc` in a folder said of its end: the first sentence of its error. */
export function lastError(folder: string): string | undefined {
  const lines = readFileSync(join(folder, logFile), 'utf8').split('\n');
  return lines.findLast((line) => line.startsWith('gpc: '))?.slice('gpc: '.length);
}
