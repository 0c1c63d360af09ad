import type { Fault } from '../fault.js';
import { elementFaults } from './elements.js';
import { forbiddenFaults } from './forbidden.js';
import { peopleFaults } from './people.js';
import { readingFaults } from './reading.js';
import { referenceFaults } from './references.js';
import { searchFaults } from './search.js';
import { standingFaults } from './standing.js';

/** Faults of Patients, of the searches and readings that return them. */
export const patientFaults: readonly Fault[] = [
  ...elementFaults,
  ...forbiddenFaults,
  ...referenceFaults,
  ...peopleFaults,
  ...searchFaults,
  ...readingFaults,
  ...standingFaults,
];
