import type { CheckOutcome } from '../../support/model/rollup.js';
import { group } from '../build/group.js';
import type { CheckVerdict, RequirementVerdict, ScenarioVerdict, Verdicts } from '../verdicts.js';

/** One check that came out the same way, with every scenario in which it did. */
export interface FindingGroup {
  /** Where it was seen first, in the specification's order. */
  check: CheckVerdict;
  scenario: ScenarioVerdict;
  /** All of them, the first included. */
  scenarios: readonly ScenarioVerdict[];
}

/** The checks that failed (or warned, or were waived), each once, in the specification's order. */
export function findingGroups(verdicts: Verdicts, outcome: CheckOutcome): FindingGroup[] {
  const groups = new Map<string, FindingGroup & { scenarios: ScenarioVerdict[] }>();
  for (const scenario of inSpecificationOrder(verdicts)) {
    for (const check of scenario.checks.filter((one) => one.outcome === outcome)) {
      const known = groups.get(check.id);
      if (!known) groups.set(check.id, { check, scenario, scenarios: [scenario] });
      else if (!known.scenarios.includes(scenario)) known.scenarios.push(scenario);
    }
  }
  return [...groups.values()];
}

/** Scenarios by the order of their endpoints, and within one as planned. */
export const inSpecificationOrder = ({ endpoints, scenarios }: Verdicts): ScenarioVerdict[] =>
  inOrderOf(endpoints, scenarios);

/** Scenarios by the order of these endpoints, those of none of them last. */
export function inOrderOf(
  endpoints: readonly { id: string }[],
  scenarios: readonly ScenarioVerdict[],
): ScenarioVerdict[] {
  const order = new Map(endpoints.map(({ id }, index) => [id, index]));
  const rank = ({ endpoint }: ScenarioVerdict) => order.get(endpoint) ?? endpoints.length;
  return [...scenarios].sort((a, b) => rank(a) - rank(b));
}

/** Scenarios that share an outcome and a reason, largest group first. */
export function reasonGroups(
  scenarios: readonly ScenarioVerdict[],
  outcome: ScenarioVerdict['outcome'],
): { reason: string; scenarios: readonly ScenarioVerdict[] }[] {
  const ended = scenarios.filter((one) => one.outcome === outcome);
  return [...group(ended.map((one) => [one.reason ?? 'no reason was given', one] as const))]
    .map(([reason, members]) => ({ reason, scenarios: members }))
    .sort((a, b) => b.scenarios.length - a.scenarios.length);
}

/** Catalogue rows by id. */
export const clausesOf = ({ requirements }: Verdicts): ReadonlyMap<string, RequirementVerdict> =>
  new Map(requirements.map((requirement) => [requirement.id, requirement]));
