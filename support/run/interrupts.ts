import type { Run } from './run.js';

/** Closed terminals and lost connections too: what was begun at the provider must be undone. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Exit code of a command that a second signal ends at once; its bookings are left to `gpc cleanup` or `gpc run --resume`. */
const givenUp = 130;

/**
 * The first signal ends a run in order, with its bookings undone and its reports written; the second at once. A defect
 * that nobody caught ends it like the first signal, and then `broken` rejects: cucumber may never come to its end.
 */
export function onInterrupt(run: Run): { broken: Promise<never>; forget(): void } {
  let interrupted = false;
  const stop = (): void => {
    if (interrupted) process.exit(givenUp);
    interrupted = true;
    run.cut({ by: 'harness', reason: 'it was interrupted' });
    process.stderr.write(
      '\nInterrupted: ending the scenarios under way, then undoing bookings. Press again to stop at once.\n',
    );
  };
  let uncaught: (error: Error) => void = () => undefined;
  const broken = new Promise<never>((_, reject) => {
    uncaught = (error) => {
      run.cut({ by: 'harness', reason: `the harness failed: ${error.message}` });
      reject(error);
    };
  });
  broken.catch(() => undefined);
  for (const signal of signals) process.on(signal, stop);
  process.on('uncaughtException', uncaught);
  return {
    broken,
    forget() {
      for (const signal of signals) process.off(signal, stop);
      process.off('uncaughtException', uncaught);
    },
  };
}

/**
 * A worker is told by its coordinator when to end, so that signals to all processes of a terminal are not for it; when
 * the coordinator is gone, nobody could note what it does any more, and it ends at once.
 */
export function followCoordinator(): void {
  for (const signal of signals) process.on(signal, () => undefined);
  process.on('disconnect', () => process.exit(4));
}
