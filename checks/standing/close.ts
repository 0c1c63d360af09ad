import { HarnessFault } from '../../support/kernel/errors.js';
import type { Judgement } from '../../support/model/check.js';
import { binds, levelOf } from '../../support/model/judge.js';
import type { Scenario } from '../../support/scenes/scenario.js';
import { standingRules } from './index.js';
import { titleOf } from './rule.js';

/**
 * Judges a standing rule over every response that an interaction gave in this run. `rows` are the catalogue rows of
 * the endpoint's own page that say the same as the rule's rows of the general pages.
 */
export async function closeStandingRule(
  scenario: Scenario,
  key: string,
  interaction: string,
  rows: readonly string[],
): Promise<void> {
  const rule = standingRules.find((one) => one.key === key) ?? unknownRule(key);
  const { coordinator, catalogue } = scenario.run;
  const total = await coordinator.call('standingTotal', { rule: key, interaction });
  const requirements = [...rule.requirements, ...rows];
  const level = levelOf({ requirements, ...(rule.severity ? { severity: rule.severity } : {}) }, catalogue);
  scenario.judgements.push({
    check: `${interaction}.${key}`,
    title: titleOf(rule),
    requirements,
    level,
    outcome: outcome(total, binds(level)),
    ...(rule.interpretation ? { interpretation: rule.interpretation } : {}),
    exchange: total.findings[0]?.exchange ?? scenario.exchanges.at(-1) ?? '',
    observed: total.observed,
    findings: total.findings.slice(0, 20).map(({ exchange, path, expected, found }) => ({
      path: `${path} (exchange ${exchange})`,
      expected,
      found,
    })),
    findingCount: total.findingCount,
    ...(total.notEvaluated.length > 0 ? { notEvaluated: total.notEvaluated } : {}),
  });
}

function outcome(
  { observed, findingCount }: { observed: number; findingCount: number },
  binding: boolean,
): Judgement['outcome'] {
  if (observed === 0) return 'undecided';
  if (findingCount === 0) return 'passed';
  return binding ? 'failed' : 'warned';
}

function unknownRule(key: string): never {
  throw new HarnessFault({
    code: 'HARNESS_FAULT',
    what: `No standing rule is called ${key}.`,
    next: `Correct the scenario; known are ${standingRules.map((rule) => rule.key).join(', ')}.`,
  });
}
