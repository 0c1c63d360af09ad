import { httpRules } from './http.js';
import { operationOutcomeRules } from './operationOutcome.js';
import { bundleRule, profileRule } from './profiles.js';
import { resourceRules } from './resources.js';
import type { StandingRule } from './rule.js';
import { serverErrorRules } from './serverErrors.js';
import { successStatusRule } from './successStatus.js';
import { valueRule } from './values.js';

/** All standing rules, in the order in which they are applied and reported. */
export const standingRules: readonly StandingRule[] = [
  ...httpRules,
  profileRule,
  bundleRule,
  ...resourceRules,
  valueRule,
  ...operationOutcomeRules,
  ...serverErrorRules,
  successStatusRule,
];
