import { renderSummary } from '../../reports/terminal/summary.js';
import type { Conclusion } from '../run/conclusion.js';

/** Prints what a run came to on standard output. */
export function printConclusion({ verdicts, exchangesFile, warnings }: Conclusion): void {
  const { stdout } = process;
  const colour = stdout.isTTY === true && !process.env.NO_COLOR;
  const summary = renderSummary(verdicts, exchangesFile, {
    colour,
    width: stdout.columns ?? 100,
    firstFailures: 5,
    warnings,
  });
  stdout.write(`${summary}\n`);
}
