import type { StandingReport } from '../../coordinator/standing.js';
import type { ResponseSubject } from '../check.js';
import { standingRules } from './index.js';
import type { StandingSurroundings } from './rule.js';

/** Applies every standing rule to one answer; rules that do not concern it report nothing. */
export function observeStandingRules(
  answer: ResponseSubject,
  surroundings: StandingSurroundings,
): StandingReport[] {
  return standingRules.flatMap((rule) => {
    const observations = [...rule.observe(answer, surroundings)];
    const notEvaluated = [...(rule.notEvaluated?.(answer, surroundings) ?? [])];
    if (observations.length === 0 && notEvaluated.length === 0) return [];
    return {
      rule: rule.key,
      interaction: answer.exchange.interaction,
      exchange: answer.exchange.id,
      observed: observations.length,
      findings: observations
        .filter(({ ok }) => !ok)
        .map(({ path, expected, found }) => ({ path, expected, found })),
      notEvaluated,
    };
  });
}
