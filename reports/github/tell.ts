import { appendFileSync } from 'node:fs';
import type { Verdicts } from '../verdicts.js';
import { annotations } from './annotations.js';
import { jobSummary } from './summary.js';

/**
 * Tells GitHub Actions what a run came to, where it is there to be told: annotations on standard output, a summary into
 * the file that it names. Returns why the summary could not be written, if so.
 */
export function tellGitHub(
  verdicts: Verdicts,
  { GITHUB_ACTIONS, GITHUB_STEP_SUMMARY }: NodeJS.ProcessEnv,
  print: (text: string) => void,
): string | undefined {
  if (GITHUB_ACTIONS === 'true') for (const line of annotations(verdicts)) print(`${line}\n`);
  if (!GITHUB_STEP_SUMMARY) return undefined;
  try {
    appendFileSync(GITHUB_STEP_SUMMARY, jobSummary(verdicts));
    return undefined;
  } catch (error) {
    return `The summary of the job could not be written: ${error instanceof Error ? error.message : String(error)}`;
  }
}
