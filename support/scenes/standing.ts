import { standingRules } from '../../checks/standing/index.js';
import { titleOf } from '../../checks/standing/rule.js';
import { HarnessFault } from '../kernel/errors.js';
import { binds } from '../model/binding.js';
import type { Judgement } from '../model/check.js';
import type { Scenario } from './scenario.js';

/** Judges a standing rule over every response that an interaction gave in this run. */
export async function closeStandingRule(scenario: Scenario, key: string, interaction: string): Promise<void> {
  const rule = standingRules.find((one) => one.key === key) ?? unknownRule(key);
  const check = `${interaction}.${key}`;
  const { requirements, level, interpretation } = scenario.binding(check);
  const total = await scenario.run.coordinator.call('standingTotal', { rule: key, interaction });
  scenario.judgements.push({
    check,
    title: titleOf(rule),
    requirements,
    level,
    outcome: outcome(total, binds(level)),
    ...(interpretation === undefined ? {} : { interpretation }),
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
