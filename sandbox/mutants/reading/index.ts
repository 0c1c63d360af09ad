import type { Mutant } from '../mutant.js';
import { answerElementMutants } from './answerElements.js';
import { contentMutants } from './contents.js';
import { edgeMutants } from './edges.js';
import { readMutants } from './reads.js';

/** Mutants of reading an appointment, and of what reading and retrieving show alike. */
export const readAppointmentMutants: readonly Mutant[] = [
  ...answerElementMutants,
  ...contentMutants,
  ...readMutants,
  ...edgeMutants,
];
