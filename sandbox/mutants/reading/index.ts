import type { Mutant } from '../mutant.js';
import { contentMutants } from './contents.js';
import { readMutants } from './reads.js';

/** Mutants of reading an appointment, and of what reading and retrieving show alike. */
export const readAppointmentMutants: readonly Mutant[] = [...contentMutants, ...readMutants];
