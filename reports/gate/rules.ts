import { saysUnclaimed } from '../../support/model/signals.js';
import { agreement, waivedId } from '../../support/model/waivers.js';
import { newFailures } from '../compare/differences.js';
import { plural } from '../text.js';
import type { RequirementVerdict, ScenarioVerdict, Verdicts } from '../verdicts.js';
import type { Limited, Policy } from './policy.js';

/** What one rule of a policy says of a run. */
export interface RuleVerdict {
  rule: string;
  passed: boolean;
  /** What was asked and what was found, in a sentence. */
  says: string;
  /** What stands against it, or would if more were not allowed. */
  items: readonly RuleItem[];
}

export interface RuleItem {
  id: string;
  text: string;
}

interface Judged {
  verdicts: Verdicts;
  policy: Policy;
  /** Of the run since which nothing new may fail. */
  baseline?: Verdicts;
}

type Rule = (judged: Judged) => RuleVerdict | undefined;

/** Every rule that the policy has, in the order of their weight; that the run is whole holds for all policies. */
export const ruleVerdicts = (judged: Judged): RuleVerdict[] => rules.flatMap((rule) => rule(judged) ?? []);

const atMost =
  (limited: Limited, counted: string, itemsOf: (verdicts: Verdicts) => RuleItem[]): Rule =>
  ({ verdicts, policy }) => {
    const limit = policy.atMost[limited];
    if (limit === undefined) return undefined;
    const items = itemsOf(verdicts);
    return {
      rule: `atMost.${limited}`,
      passed: items.length <= limit,
      says: `${counted}: at most ${limit}, found ${items.length}`,
      items,
    };
  };

const rules: readonly Rule[] = [
  isWhole,
  atMost('failed', 'requirements (SHALL) that failed', failed),
  noNewFailure,
  coverage,
  atMost('blocked', 'scenarios blocked', scenariosThatAre('blocked')),
  atMost('errored', 'scenarios errored', scenariosThatAre('errored')),
  atMost('expiredWaivers', 'waivers that are over', expiredWaivers),
  atMost('omitted', 'scenarios omitted', scenariosThatAre('omitted')),
  atMost('waived', 'requirements that failed under a waiver', requirementsThatAre('waived')),
  atMost('warned', 'requirements warned', requirementsThatAre('warned')),
];

/** Of what was cut short, nothing good can be said; a run that decided nothing must not pass for a good one. */
function isWhole({ verdicts: { run, counts } }: Judged): RuleVerdict {
  const decided = counts.passed + counts.warned + counts.waived + counts.failed;
  const wrong = run.complete
    ? decided === 0 && 'no scenario decided anything'
    : (run.incompleteReason ?? 'it was cut short');
  return {
    rule: 'complete',
    passed: wrong === false,
    says: wrong || `the run is complete, and ${plural(decided, 'scenario')} decided something`,
    items: [],
  };
}

/** Requirements; and scenarios that failed for a check of no requirement, should there be one. */
function failed({ requirements, scenarios }: Verdicts): RuleItem[] {
  const told = requirements.filter(({ outcome }) => outcome === 'failed');
  const blamed = new Set(told.flatMap((requirement) => requirement.scenarios));
  const others = scenarios.filter(({ id, outcome }) => outcome === 'failed' && !blamed.has(id));
  return [...told.map(requirementItem), ...others.map(scenarioItem)];
}

function noNewFailure({ verdicts, baseline }: Judged): RuleVerdict | undefined {
  if (!baseline) return undefined;
  const items = newFailures(baseline, verdicts).map(({ kind, id, before, title }) => ({
    id,
    text: `${kind}, ${before} before: ${title}`,
  }));
  return {
    rule: 'noNewFailureSince',
    passed: items.length === 0,
    says: `requirements, scenarios and checks that had not failed in ${baseline.run.id}: none may, found ${items.length}`,
    items,
  };
}

/** Judged requirements among those that the pack can judge and the provider claims. */
function coverage({ verdicts, policy }: Judged): RuleVerdict | undefined {
  const least = policy.atLeast.coverage;
  if (least === undefined) return undefined;
  const scope = claimedScope(verdicts);
  const unjudged = scope.filter(({ outcome }) => !judgedOutcomes.has(outcome));
  const judged = scope.length - unjudged.length;
  const percent = scope.length === 0 ? 0 : (100 * judged) / scope.length;
  return {
    rule: 'atLeast.coverage',
    passed: percent >= least,
    says: `requirements judged: at least ${least} %, found ${percent.toFixed(1)} % (${judged} of ${scope.length})`,
    items: unjudged.map((one) => ({ id: one.id, text: one.reason ?? one.outcome })),
  };
}

const judgedOutcomes: ReadonlySet<string> = new Set(['passed', 'warned', 'failed', 'waived']);

function claimedScope({ requirements, scenarios }: Verdicts): RequirementVerdict[] {
  const unclaimed = new Set(
    scenarios
      .filter(({ outcome, reason }) => outcome === 'omitted' && saysUnclaimed(reason))
      .map(({ id }) => id),
  );
  return requirements.filter(
    ({ actor, outcome, scenarios: own }) =>
      actor === 'provider' &&
      outcome !== 'unchecked' &&
      !(own.length > 0 && own.every((id) => unclaimed.has(id))),
  );
}

function scenariosThatAre(wanted: ScenarioVerdict['outcome']) {
  return ({ scenarios }: Verdicts): RuleItem[] =>
    scenarios.filter(({ outcome }) => outcome === wanted).map(scenarioItem);
}

function requirementsThatAre(wanted: RequirementVerdict['outcome']) {
  return ({ requirements }: Verdicts): RuleItem[] =>
    requirements.filter(({ outcome }) => outcome === wanted).map(requirementItem);
}

function expiredWaivers({ waivers }: Verdicts): RuleItem[] {
  const expired = waivers.filter(({ state }) => state === 'expired');
  return expired.map((waiver) => ({
    id: waivedId(waiver),
    text: `ended on ${waiver.until}: ${agreement(waiver)}`,
  }));
}

const requirementItem = ({ id, paraphrase }: RequirementVerdict): RuleItem => ({ id, text: paraphrase });

const scenarioItem = ({ id, name, reason }: ScenarioVerdict): RuleItem => ({ id, text: reason ?? name });
