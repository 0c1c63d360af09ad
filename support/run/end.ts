import { dropJournal } from '../../reports/exchanges/archive.js';
import { concludeRun } from './conclusion.js';
import { printConclusion } from './print.js';
import type { Run } from './run.js';

/** Ends a run, says what it came to, and returns the exit code. */
export async function endRun(run: Run, trouble?: Error): Promise<number> {
  const exitCode = printConclusion(await concludeRun(run, trouble));
  // The summary shows exchanges, which are quicker to find in the plain file.
  dropJournal(run.outDir);
  return exitCode;
}
