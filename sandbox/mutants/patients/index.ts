import type { Mutant } from '../mutant.js';
import { elementMutants } from './elements.js';
import { forbiddenMutants } from './forbidden.js';
import { peopleMutants } from './people.js';
import { readingMutants } from './reading.js';
import { referenceMutants } from './references.js';
import { searchMutants } from './search.js';
import { standingMutants } from './standing.js';

/** Mutants of Patients, of the searches and readings that return them. */
export const patientMutants: readonly Mutant[] = [
  ...elementMutants,
  ...forbiddenMutants,
  ...referenceMutants,
  ...peopleMutants,
  ...searchMutants,
  ...readingMutants,
  ...standingMutants,
];
