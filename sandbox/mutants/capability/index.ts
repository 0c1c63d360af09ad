import type { Mutant } from '../mutant.js';
import { statementAnswerMutants } from './answers.js';
import { declarationMutants } from './declarations.js';
import { statementResourceMutants } from './resources.js';
import { statementHeadMutants } from './statement.js';

/** Mutants of the capability statement. */
export const capabilityMutants: readonly Mutant[] = [
  ...statementAnswerMutants,
  ...statementHeadMutants,
  ...statementResourceMutants,
  ...declarationMutants,
];
