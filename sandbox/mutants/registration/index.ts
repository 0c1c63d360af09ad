import type { Mutant } from '../mutant.js';
import { acceptanceMutants } from './acceptance.js';
import { answerMutants } from './answers.js';
import { edgeMutants } from './edges.js';
import { ruleMutants } from './rules.js';

/** Mutants of registering a patient. */
export const registrationMutants: readonly Mutant[] = [
  ...answerMutants,
  ...ruleMutants,
  ...acceptanceMutants,
  ...edgeMutants,
];
