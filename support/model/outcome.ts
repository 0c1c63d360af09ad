import type { Judgement } from './check.js';
import type { Outcome } from './records.js';
import { judgedOutcome, weigh } from './rollup.js';
import type { Waiver } from './waiver.js';
import { waiversOn } from './waivers.js';

/**
 * How a scenario that ran to its end came out, by its judgements: the same rules by which the verdicts are built,
 * written down in docs/outcomes.md.
 */
export function outcomeOf(
  judgements: readonly Judgement[],
  { scenario, startedAt, waivers }: { scenario: string; startedAt: string; waivers: readonly Waiver[] },
): { outcome: Outcome; reason?: string; erroredBy?: 'harness' } {
  const standing = waiversOn(startedAt, waivers);
  const outcome = judgedOutcome(judgements.map((judgement) => weigh(judgement, scenario, standing)));
  if (outcome === 'omitted')
    return { outcome, reason: 'nothing to look at: no response held what its checks judge' };
  if (outcome === 'waived') return { outcome, reason: 'every failed check is waived' };
  if (outcome === 'errored')
    return { outcome, reason: 'the scenario applied no check', erroredBy: 'harness' };
  return { outcome };
}
