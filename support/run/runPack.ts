import { createProgress, type Progress } from '../../reports/terminal/progress.js';
import { bailOut } from './bail.js';
import { runPickles } from './cucumber.js';
import { endRun } from './end.js';
import { onInterrupt } from './interrupts.js';
import type { RunOptions } from './options.js';
import { beginRun, type Run } from './run.js';

/** Runs the pack as chosen and returns the exit code; errors that end it early are thrown. */
export async function runPack(options: RunOptions): Promise<number> {
  const run = await beginRun(options);
  const interrupt = onInterrupt(run);
  if (options.bail) bailOut(run);
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
  const exitCode = await endRun(run, trouble);
  interrupt.forget();
  return exitCode;
}

async function runScenarios(run: Run): Promise<void> {
  const progress = progressOf(run);
  try {
    await runPickles(run, run.files);
  } finally {
    progress.finish();
  }
}

/** Progress is drawn from the first scenario that ends: only then is it known how many there are. */
function progressOf(run: Run): { finish(): void } {
  let progress: Progress | undefined;
  run.coordinator.onScenarioEnd((ended) => {
    const { stdout } = process;
    progress ??= createProgress({
      total: run.planned.length - run.done.size,
      tty: stdout.isTTY === true,
      stream: stdout,
    });
    progress.scenarioDone(ended);
  });
  return { finish: () => progress?.finish() };
}
