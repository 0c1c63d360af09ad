import { dialectOf } from '../../support/fhir/dialect/dialect.js';
import type { Finding, Observation, ResponseSubject } from '../../support/model/check.js';
import { toldBy } from '../../support/model/judge.js';
import type { PartCounts, StandingReport } from '../../support/model/standing.js';
import { standingRules } from './index.js';
import { closedBy, type StandingSurroundings } from './rule.js';

/** Applies every standing rule to one answer; rules that do not concern it report nothing. */
export function observeStandingRules(
  answer: ResponseSubject,
  surroundings: StandingSurroundings,
): StandingReport[] {
  const dialect = dialectOf(surroundings.specification);
  const shown = toldBy((finding) => dialect.told(finding, answer.body));
  return standingRules.flatMap((rule) => {
    const interaction = closedBy(rule, answer.exchange.interaction);
    const { ignores = [] } = surroundings.bindings?.get(`${interaction}.${rule.key}`) ?? {};
    const observations = [...rule.observe(answer, surroundings)].filter(
      ({ part = '' }) => !ignores.includes(part),
    );
    const notEvaluated = [...(rule.notEvaluated?.(answer, surroundings) ?? [])];
    if (observations.length === 0 && notEvaluated.length === 0) return [];
    return {
      rule: rule.key,
      interaction,
      exchange: answer.exchange.id,
      observed: observations.length,
      findings: firstOf(
        observations.filter(({ ok }) => !ok),
        shown,
      ),
      ...partsOf(observations),
      notEvaluated: notEvaluated.slice(0, kept),
    };
  });
}

/** Of one rule and answer: a closing scenario shows twenty in all, and one body can break a rule a hundred thousand times. */
const kept = 200;

function firstOf(bad: readonly Observation[], shown: (one: Observation) => Finding): Finding[] {
  const first = bad.slice(0, kept).map(shown);
  const rest = bad.length - kept;
  return rest > 0 ? [...first, { path: 'body', expected: 'none of these', found: `${rest} more` }] : first;
}

function partsOf(observations: readonly Observation[]): { parts?: PartCounts } {
  const parts = new Map<string, { observed: number; bad: number }>();
  for (const { part, ok } of observations) {
    if (part === undefined) continue;
    const { observed, bad } = parts.get(part) ?? { observed: 0, bad: 0 };
    parts.set(part, { observed: observed + 1, bad: bad + (ok ? 0 : 1) });
  }
  return parts.size > 0 ? { parts: Object.fromEntries(parts) } : {};
}
