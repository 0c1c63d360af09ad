import type { CheckFacts } from '../../support/model/check.js';
import { type Faults, faultChecks, type Tolerances, toleranceCheck } from './fault.js';
import { formatRequests } from './formats/requests.js';
import { errorChecks, headerChecks } from './http/answers.js';
import { bodyFaults } from './http/bodies.js';
import { contentChecks } from './http/content.js';
import { formChecks } from './http/forms.js';
import { pathFaults } from './http/paths.js';
import { conflictCheck, httpTolerances } from './http/tolerances.js';
import { verbFaults } from './http/verbs.js';
import { wellFormedEverywhere } from './http/wellFormed.js';
import { interactionIdChecks, spineHeaderFaults, spineHeaderTolerances } from './spineHeaders.js';
import { tokenFaults, tokenTolerances } from './tokens/index.js';
import { challengeCheck, foreignScopeCheck, nullAudienceCheck, properTokenChecks } from './tokens/proper.js';

/** Everything that can be wrong with a request of any interaction. */
export const faults: Faults = {
  ...spineHeaderFaults,
  ...tokenFaults,
  ...verbFaults,
  ...pathFaults,
  ...bodyFaults,
};

/** Everything that must make no difference. */
export const tolerances: Tolerances = { ...spineHeaderTolerances, ...tokenTolerances, ...httpTolerances };

/** Checks whose title is their sentence. */
export const titledChecks = [
  ...new Set([
    ...interactionIdChecks,
    ...properTokenChecks,
    foreignScopeCheck,
    challengeCheck,
    nullAudienceCheck,
    ...Object.values(formatRequests).flatMap(({ checks }) => checks),
    ...headerChecks,
    ...contentChecks,
    ...formChecks,
    wellFormedEverywhere,
    ...errorChecks,
    conflictCheck,
  ]),
];

/** Every check of this folder. */
export const apiChecks: readonly CheckFacts[] = [
  ...titledChecks,
  ...Object.entries(faults).flatMap(([sentence, fault]) => Object.values(faultChecks(sentence, fault))),
  ...Object.entries(tolerances).map(([sentence, tolerance]) => toleranceCheck(sentence, tolerance)),
];
