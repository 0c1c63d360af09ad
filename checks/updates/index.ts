import type { CheckFacts } from '../../support/model/check.js';
import { acceptance } from './accepted.js';
import {
  refusalChangesNothing,
  refusalFreesNoSlot,
  refusalKeepsSlot,
  refusalListsNothing,
} from './afterwards.js';
import {
  amendedForGood,
  amendedReason,
  amendedTexts,
  overlongAmendment,
  ownServiceTexts,
} from './amended.js';
import { answerChecks } from './answer.js';
import {
  bookableAgain,
  bookableOnce,
  cancellation,
  cancelledForGood,
  notRevived,
  slotNotFreedTwice,
  slotStaysTaken,
  slotsFreed,
  staysCancelled,
} from './cancelled.js';
import { updateCapability } from './capability.js';
import { oddUpdate, updateForms, withoutProfile } from './forms.js';
import { updateRefusals } from './refusals.js';

const kinds = ['amend', 'cancel'] as const;

const everyCheck: readonly CheckFacts[] = [
  ...kinds.flatMap((kind) => [
    ...answerChecks(kind),
    ...Object.values(acceptance[kind]),
    ...Object.values(updateRefusals[kind]).flat(),
    ...Object.values(updateForms(kind)),
    withoutProfile(kind),
    oddUpdate(kind),
    refusalChangesNothing[kind],
    refusalFreesNoSlot[kind],
    refusalListsNothing[kind],
    refusalKeepsSlot[kind],
  ]),
  ...amendedTexts,
  ...Object.values(amendedReason),
  amendedForGood,
  ...Object.values(overlongAmendment),
  ownServiceTexts,
  updateCapability,
  ...cancellation,
  cancelledForGood,
  staysCancelled,
  notRevived,
  ...Object.values(slotsFreed),
  slotNotFreedTwice,
  slotStaysTaken,
  bookableAgain,
  bookableOnce,
];

/** Every check of amending and cancelling once; those of any response are listed with their own folder. */
export const updateChecks: readonly CheckFacts[] = [
  ...new Map(
    everyCheck.filter(({ id }) => /^(amend|cancel)\./.test(id)).map((check) => [check.id, check]),
  ).values(),
];
