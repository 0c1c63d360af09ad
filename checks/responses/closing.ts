import type { CheckFacts } from '../../support/model/check.js';
import { interactionFacts } from '../interactions.js';
import { standingRules } from '../standing/index.js';
import { checkOf, type StandingRule, titleOf } from '../standing/rule.js';

/** The check of every closing scenario: a standing rule at an endpoint whose answers it concerns, or over all of them. */
export const closingChecks: readonly CheckFacts[] = [
  ...interactionFacts.flatMap(({ key, unconcerned }) =>
    standingRules
      .filter((rule) => !rule.isOfAll && !unconcerned.includes(rule.key))
      .map((rule) => closingCheck(rule, key)),
  ),
  ...standingRules.filter(({ isOfAll }) => isOfAll).map((rule) => closingCheck(rule, '')),
];

function closingCheck(rule: StandingRule, interaction: string): CheckFacts {
  return { id: checkOf(rule, interaction), title: titleOf(rule) };
}
