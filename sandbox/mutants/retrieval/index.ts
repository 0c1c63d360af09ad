import type { Mutant } from '../mutant.js';
import { answerElementMutants } from './answerElements.js';
import { edgeMutants } from './edges.js';
import { requestMutants } from './requests.js';
import { selectionMutants, statementMutants } from './selection.js';
import { viewMutants } from './views.js';

/** Mutants of retrieving a patient's appointments. */
export const retrievalMutants: readonly Mutant[] = [
  ...viewMutants,
  ...answerElementMutants,
  ...selectionMutants,
  ...requestMutants,
  ...statementMutants,
  ...edgeMutants,
];
