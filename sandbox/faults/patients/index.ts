import type { Fault } from '../fault.js';
import { elementFaults } from './elements.js';
import { forbiddenFaults } from './forbidden.js';
import { peopleFaults } from './people.js';
import { referenceFaults } from './references.js';

/** Faults of Patients, of the searches and readings that return them. */
export const patientFaults: readonly Fault[] = [
  ...elementFaults,
  ...forbiddenFaults,
  ...referenceFaults,
  ...peopleFaults,
];
