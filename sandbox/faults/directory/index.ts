import type { Fault } from '../fault.js';
import { answerFaults } from './answers.js';
import { contactFaults } from './contacts.js';
import { locationFaults } from './locations.js';
import { organisationFaults } from './organisations.js';
import { practitionerFaults } from './practitioners.js';
import { readingFaults } from './readings.js';
import { searchFaults } from './searches.js';

/** Faults of finding and reading organisations and practitioners, and of reading locations. */
export const directoryFaults: readonly Fault[] = [
  ...organisationFaults,
  ...practitionerFaults,
  ...locationFaults,
  ...contactFaults,
  ...searchFaults,
  ...readingFaults,
  ...answerFaults,
];
