import { existsSync, statSync, watch } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { ConfigurationError, GpcError } from '../kernel/errors.js';
import { buildOf } from './build.js';
import { exitCodeOf, explain } from './exit.js';
import type { RunOptions } from './options.js';

/** A build is seldom written in one go: after a change, this long must pass without another. */
const settlingMilliseconds = 500;

/** How often the provider is asked for its build. */
const askEveryMilliseconds = 5000;

/** `q`, Ctrl-C and Ctrl-D. */
const ends = ['q', 'Q', '\u0003', '\u0004'];

/** What makes the next run begin, or that there is none. */
type Cue = { again: string } | 'end';

/**
 * Runs the pack, and again whenever there is something new to test: another build by the provider's CapabilityStatement,
 * a change of the file or folder named, or any key. `q` and Ctrl-C end it; the exit code is that of the last run.
 */
export async function watchRuns(
  options: RunOptions,
  path: string | undefined,
  run: (options: RunOptions) => Promise<number>,
): Promise<number> {
  if (path !== undefined) assertThere(path);
  for (;;) {
    const exitCode = await attempt(options, run);
    // What changes as soon as this is said must be seen.
    const coming = nextCue(options, path);
    process.stdout.write(
      `\nWaiting for ${path ?? 'another build of the provider'}; any key runs again, q ends.\n`,
    );
    const cue = await coming;
    if (cue === 'end') return exitCode;
    process.stdout.write(`\n${cue.again}: running again.\n`);
  }
}

/** A run that could not begin is told like any other: the next build may do better. */
async function attempt(options: RunOptions, run: (options: RunOptions) => Promise<number>): Promise<number> {
  try {
    return await run(options);
  } catch (error) {
    if (!(error instanceof GpcError)) throw error;
    process.stderr.write(explain(error));
    return exitCodeOf(error);
  }
}

async function nextCue(options: RunOptions, path: string | undefined): Promise<Cue> {
  const over = new AbortController();
  try {
    return await Promise.race([
      keyPressed(over.signal),
      path === undefined ? otherBuild(options, over.signal) : changed(path, over.signal),
    ]);
  } finally {
    over.abort();
  }
}

/** Ctrl-C is a key where single keys are read, and a signal elsewhere. */
function keyPressed(signal: AbortSignal): Promise<Cue> {
  const { stdin } = process;
  return new Promise((answer) => {
    const onKey = (key: Buffer): void =>
      answer(ends.includes(key.toString().charAt(0)) ? 'end' : { again: 'A key was pressed' });
    const onSignal = (): void => answer('end');
    if (stdin.isTTY) stdin.setRawMode(true);
    stdin.on('data', onKey).resume();
    process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
    signal.addEventListener('abort', () => {
      if (stdin.isTTY) stdin.setRawMode(false);
      stdin.off('data', onKey).pause();
      process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    });
  });
}

function changed(path: string, signal: AbortSignal): Promise<Cue> {
  return new Promise((answer, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const watcher = watch(path, { recursive: statSync(path).isDirectory(), signal }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => answer({ again: `${path} has changed` }), settlingMilliseconds);
    });
    watcher.on('error', reject);
    signal.addEventListener('abort', () => clearTimeout(timer));
  });
}

/** A provider that was away and is back is taken for a new build too. */
async function otherBuild(options: RunOptions, signal: AbortSignal): Promise<Cue> {
  const before = await buildOf(options);
  for (let wasAway = before === undefined; ; ) {
    try {
      await wait(askEveryMilliseconds, undefined, { signal });
    } catch {
      return 'end';
    }
    const now = await buildOf(options);
    if (now !== undefined && (wasAway || now !== before))
      return { again: wasAway ? 'The provider is back' : 'The provider has another build' };
    wasAway ||= now === undefined;
  }
}

function assertThere(path: string): void {
  if (existsSync(path)) return;
  throw new ConfigurationError({
    code: 'USAGE',
    what: 'There is no such file or folder to watch.',
    where: resolve(path),
    next: 'Name what changes with a build, or --watch alone to ask the provider.',
  });
}
