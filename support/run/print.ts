import { tellGitHub } from '../../reports/github/tell.js';
import { renderSummary } from '../../reports/terminal/summary.js';
import type { Conclusion } from './conclusion.js';
import { explain } from './exit.js';

/** Only on a terminal, and not where `NO_COLOR` is set to anything (https://no-color.org). */
export const usesColour = ({ isTTY }: { isTTY?: boolean }, { NO_COLOR }: NodeJS.ProcessEnv): boolean =>
  isTTY === true && !NO_COLOR;

/** Prints what a run came to on standard output, and a fault of the harness on standard error; returns the exit code. */
export function printConclusion({ verdicts, exchangesFile, warnings, fault }: Conclusion): number {
  const { stdout, stderr } = process;
  const summary = renderSummary(verdicts, exchangesFile, {
    colour: usesColour(stdout, process.env),
    width: stdout.columns ?? 100,
    firstCauses: 5,
    warnings,
  });
  stdout.write(`${summary}\n`);
  const untold = tellGitHub(verdicts, process.env, (text) => stdout.write(text));
  if (untold !== undefined) stderr.write(`${untold}\n`);
  if (!fault) return verdicts.exitCode;
  stderr.write(explain(fault));
  return fault.exitCode;
}
