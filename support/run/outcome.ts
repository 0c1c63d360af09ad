import type { Judgement } from '../checks/check.js';
import type { Outcome } from './records.js';

/** How a scenario that ran to its end came out, by its judgements. The rules are written down in docs/outcomes.md. */
export function outcomeOf(judgements: readonly Judgement[]): { outcome: Outcome; reason?: string } {
  const have = (outcome: Judgement['outcome']): boolean => judgements.some((one) => one.outcome === outcome);
  if (have('failed')) return { outcome: 'failed' };
  if (have('warned')) return { outcome: 'warned' };
  if (have('passed')) return { outcome: 'passed' };
  if (have('undecided'))
    return { outcome: 'omitted', reason: 'nothing to look at: no response held what its checks judge' };
  return { outcome: 'errored', reason: 'the scenario applied no check' };
}
