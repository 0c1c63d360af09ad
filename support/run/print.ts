import { renderSummary } from '../../reports/terminal/summary.js';
import type { Conclusion } from './conclusion.js';
import { explain } from './exit.js';

/** Prints what a run came to on standard output, and a fault of the harness on standard error; returns the exit code. */
export function printConclusion({ verdicts, exchangesFile, warnings, fault }: Conclusion): number {
  const { stdout, stderr } = process;
  const summary = renderSummary(verdicts, exchangesFile, {
    colour: stdout.isTTY === true && !process.env.NO_COLOR,
    width: stdout.columns ?? 100,
    firstFailures: 5,
    warnings,
  });
  stdout.write(`${summary}\n`);
  if (!fault) return verdicts.exitCode;
  stderr.write(explain(fault));
  return fault.exitCode;
}
