import { createProgress, type Progress } from '../../reports/terminal/progress.js';
import { printConclusion } from '../cli/print.js';
import { ConfigurationError } from '../errors.js';
import { concludeRun } from './conclusion.js';
import { runPickles } from './cucumber.js';
import { onInterrupt } from './interrupts.js';
import type { RunOptions } from './options.js';
import { featureFiles, tagsOf } from './pack.js';
import { beginRun, type Run } from './run.js';
import { selectionOf } from './selection.js';

/** Runs the pack as chosen and returns the exit code; errors that end it early are thrown. */
export async function runPack(options: RunOptions): Promise<number> {
  const run = await beginRun(options);
  const interrupt = onInterrupt(run);
  let trouble: Error | undefined;
  try {
    await Promise.race([runScenarios(run), interrupt.broken]);
  } catch (error) {
    if (run.planned.length === 0) {
      await run.release();
      throw error;
    }
    trouble = error instanceof Error ? error : new Error(String(error));
  }
  const conclusion = await concludeRun(run, trouble);
  interrupt.forget();
  return printConclusion(conclusion);
}

async function runScenarios(run: Run): Promise<void> {
  const files = featureFiles(run.specification);
  const tags = selectionOf(run.options, run.specification, tagsOf(files));
  const progress = progressOf(run);
  try {
    await runPickles(run, files, tags);
  } finally {
    progress.finish();
  }
  if (run.planned.length === 0) throw nothingToRun(tags);
}

/** Progress is drawn from the first scenario that ends: only then is it known how many there are. */
function progressOf(run: Run): { finish(): void } {
  let progress: Progress | undefined;
  run.coordinator.onScenarioEnd((ended) => {
    const { stdout } = process;
    progress ??= createProgress({ total: run.planned.length, tty: stdout.isTTY === true, stream: stdout });
    progress.scenarioDone(ended);
  });
  return { finish: () => progress?.finish() };
}

const nothingToRun = (tags: string): ConfigurationError =>
  new ConfigurationError({
    code: 'USAGE',
    what: `No scenario of the pack has the tags ${tags}.`,
    next: 'Loosen --endpoint or --tags; "gpc requirements show <id>" names the scenarios of a requirement.',
  });
