import type { CheckFacts } from '../../support/model/check.js';
import { interactionFacts } from '../interactions.js';
import { standingRules } from '../standing/index.js';
import { titleOf } from '../standing/rule.js';

/** The check of every closing scenario: a standing rule at an endpoint whose answers it concerns. */
export const closingChecks: readonly CheckFacts[] = interactionFacts.flatMap(
  ({ key: interaction, unconcerned }) =>
    standingRules
      .filter(({ key }) => !unconcerned.includes(key))
      .map((rule) => ({ id: `${interaction}.${rule.key}`, title: titleOf(rule) })),
);
