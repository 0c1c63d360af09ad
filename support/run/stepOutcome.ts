import type { Judgement } from '../model/check.js';
import type { StepsSeen } from '../scenes/world.js';

/** From the worst to the best; a step is as its worst check, and undecided only where nothing else is to be said of it. */
const fromWorst = ['failed', 'warned', 'passed', 'undecided'] as const;

/**
 * Notes how a step went. A check that fails throws nothing, so that those after it are still made: for the reader, the
 * step is what its checks found. One that was stopped, or that judged nothing, is what cucumber says of it.
 */
export function noteStep(
  seen: StepsSeen,
  { text, status }: { text: string; status: string },
  judgements: readonly Judgement[],
): void {
  const made = judgements.slice(seen.judged);
  seen.judged = judgements.length;
  const worst = fromWorst.find((outcome) => made.some((one) => one.outcome === outcome));
  seen.steps.push({ text, status: status === 'PASSED' && worst ? worst.toUpperCase() : status });
}
