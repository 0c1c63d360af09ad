import { type ChildProcess, fork } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFile } from '../../kernel/paths.js';

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
  environment: NodeJS.ProcessEnv,
): StartedGpc {
  mkdirSync(folder, { recursive: true });
  const log = openSync(join(folder, logFile), 'a');
  const child = fork(program, args, {
    execArgv: ['--import', leash],
    // A signal that a terminal sends to all its processes is for the worker, which decides what becomes of the run.
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
    env: environment,
  });
  closeSync(log);
  return {
    ended: new Promise((resolve) => {
      child.on('exit', (code) => resolve(code ?? undefined));
      child.on('error', () => resolve(undefined));
    }),
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
