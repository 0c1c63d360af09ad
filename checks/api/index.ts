import type { CheckFacts } from '../../support/model/check.js';
import { invalidAccessTokens } from '../access/invalidTokens.js';
import { mirrored, refusalStatus, unchangedIds } from '../access/requestIds.js';
import { formatRequests } from './formats/requests.js';
import { errorChecks, headerChecks } from './http/answers.js';
import { invalidBodyRequests } from './http/bodies.js';
import { contentChecks } from './http/content.js';
import { formChecks } from './http/forms.js';
import { invalidPathRequests } from './http/paths.js';
import { conflictCheck, validHttpRequests } from './http/validRequests.js';
import { invalidVerbRequests } from './http/verbs.js';
import { wellFormedEverywhere } from './http/wellFormed.js';
import { interactionIdChecks, invalidSpineHeaderRequests, validSpineHeaderRequests } from './spineHeaders.js';
import { invalidTokenRequests, validTokenRequests } from './tokens/index.js';
import {
  challengeCheck,
  foreignScopeCheck,
  nullAudienceCheck,
  properTokenCheck,
  scopeChecks,
} from './tokens/proper.js';
import {
  type InvalidRequests,
  invalidRequestChecks,
  type ValidRequests,
  validRequestCheck,
} from './validity.js';

/** Everything that can be wrong with a request of any interaction. */
export const invalidRequests: InvalidRequests = {
  ...invalidSpineHeaderRequests,
  ...invalidTokenRequests,
  ...invalidVerbRequests,
  ...invalidPathRequests,
  ...invalidBodyRequests,
  ...invalidAccessTokens,
};

/** Everything that must make no difference. */
export const validRequests: ValidRequests = {
  ...validSpineHeaderRequests,
  ...validTokenRequests,
  ...validHttpRequests,
};

/** Checks whose title is their sentence. */
export const titledChecks = [
  ...new Set([
    ...interactionIdChecks,
    ...scopeChecks,
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
    mirrored,
    unchangedIds,
    refusalStatus,
  ]),
];

/** Every check of this folder. */
export const apiChecks: readonly CheckFacts[] = [
  ...titledChecks,
  properTokenCheck,
  ...Object.entries(invalidRequests).flatMap(([sentence, request]) =>
    Object.values(invalidRequestChecks(sentence, request)),
  ),
  ...Object.entries(validRequests).map(([sentence, request]) => validRequestCheck(sentence, request)),
];
