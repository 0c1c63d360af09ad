import { explain } from './exit.js';

/** A reader that went away, or a terminal that was closed, does not change what a command came to. */
export function outliveReaders(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}

/**
 * A defect that nobody caught ends the command as a fault of the harness, never as a verdict. A run listens for such
 * defects too, and ends in order.
 */
export function exitOnDefects(): void {
  process.on('uncaughtException', (error) => {
    if (process.listenerCount('uncaughtException') > 1) return;
    process.stderr.write(explain(error));
    process.exit(4);
  });
}
