import type { Mutant } from '../mutant.js';
import { elementMutants } from './elements.js';
import { forbiddenMutants } from './forbidden.js';
import { peopleMutants } from './people.js';
import { readElementMutants } from './readElements.js';
import { readingMutants } from './reading.js';
import { referenceMutants } from './references.js';
import { returnedElementMutants } from './returnedElements.js';
import { searchMutants } from './search.js';
import { searchElementMutants } from './searchElements.js';
import { standingMutants } from './standing.js';

/** Mutants of Patients, of the searches and readings that return them. */
export const patientMutants: readonly Mutant[] = [
  ...returnedElementMutants,
  ...readElementMutants,
  ...searchElementMutants,
  ...elementMutants,
  ...forbiddenMutants,
  ...referenceMutants,
  ...peopleMutants,
  ...searchMutants,
  ...readingMutants,
  ...standingMutants,
];
