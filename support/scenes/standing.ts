import { standingRules } from '../../checks/standing/index.js';
import { titleOf } from '../../checks/standing/rule.js';
import { HarnessFault } from '../kernel/errors.js';
import { binds } from '../model/binding.js';
import type { Judgement } from '../model/check.js';
import { rowsBy } from '../model/parts.js';
import type { StandingTotal } from '../model/standing.js';
import type { Scenario } from './scenario.js';

/** Judges a standing rule over every response that an interaction gave in this run. */
export async function closeStandingRule(scenario: Scenario, key: string, interaction: string): Promise<void> {
  const rule = standingRules.find((one) => one.key === key) ?? unknownRule(key);
  const check = `${interaction}.${key}`;
  const binding = scenario.binding(check);
  const { level, interpretation } = binding;
  const total = await scenario.run.coordinator.call('standingTotal', { rule: key, interaction });
  const judgement: Omit<Judgement, 'requirements'> = {
    check,
    title: titleOf(rule),
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
  };
  scenario.judgements.push(
    ...rowsBy(seenIn(total), binding).map(({ requirements, seen }) =>
      seen.every(({ ok }) => ok) && total.findingCount > 0
        ? { ...judgement, requirements, outcome: 'passed' as const, ...nothingFound }
        : { ...judgement, requirements },
    ),
  );
}

const nothingFound = { findings: [], findingCount: 0 };

/** One observation of each kind for all of the kind: which rows they touch is all that is asked of them. */
function seenIn({ observed, findingCount, parts }: StandingTotal): { ok: boolean; part?: string }[] {
  const counts = Object.entries(parts);
  const parted = counts.reduce((sum, [, count]) => sum + count.observed, 0);
  const bad = counts.reduce((sum, [, count]) => sum + count.bad, 0);
  return [
    ...counts.flatMap(([part, count]) => [
      ...(count.bad > 0 ? [{ ok: false, part }] : []),
      ...(count.observed > count.bad ? [{ ok: true, part }] : []),
    ]),
    ...(findingCount > bad && parted < observed ? [{ ok: false }] : []),
    ...(observed - parted > findingCount - bad ? [{ ok: true }] : []),
  ];
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
