import type { Mutant } from '../mutant.js';
import { repeatedMutants } from './again.js';
import { answerMutants } from './answers.js';
import { edgeMutants } from './edges.js';
import { formatMutants } from './formats.js';
import { formMutants } from './forms.js';
import { headerMutants } from './headers.js';
import { oneMutants } from './one.js';
import { outcomeMutants } from './outcomes.js';
import { requestMutants } from './requests.js';
import { standingMutants } from './standing.js';
import { tokenClaimMutants } from './tokenClaims.js';
import { tokenErrorMutants } from './tokenErrors.js';
import { tokenFormMutants } from './tokenForm.js';
import { tokenTimeMutants } from './tokenTimes.js';

/** Mutants of what holds for every interaction. */
export const apiMutants: readonly Mutant[] = [
  ...tokenFormMutants,
  ...tokenClaimMutants,
  ...tokenTimeMutants,
  ...tokenErrorMutants,
  ...headerMutants,
  ...repeatedMutants,
  ...formatMutants,
  ...formMutants,
  ...requestMutants,
  ...answerMutants,
  ...standingMutants,
  ...outcomeMutants,
  ...oneMutants,
  ...edgeMutants,
];
