import type { Mutant } from '../mutant.js';
import { answerMutants } from './answers.js';
import { contactMutants } from './contacts.js';
import { edgeMutants } from './edges.js';
import { identityMutants } from './identities.js';
import { locationReadingElementMutants } from './locationReadingElements.js';
import { locationMutants } from './locations.js';
import { organisationReadingElementMutants } from './organisationReadingElements.js';
import { organisationSearchElementMutants } from './organisationSearchElements.js';
import { organisationMutants } from './organisations.js';
import { practitionerReadingElementMutants } from './practitionerReadingElements.js';
import { practitionerSearchElementMutants } from './practitionerSearchElements.js';
import { practitionerMutants } from './practitioners.js';
import { readingMutants } from './readings.js';
import { searchMutants } from './searches.js';
import { versionMutants } from './versions.js';

/** Mutants of finding and reading organisations and practitioners, and of reading locations. */
export const directoryMutants: readonly Mutant[] = [
  ...locationReadingElementMutants,
  ...practitionerReadingElementMutants,
  ...practitionerSearchElementMutants,
  ...organisationReadingElementMutants,
  ...organisationSearchElementMutants,
  ...organisationMutants,
  ...practitionerMutants,
  ...locationMutants,
  ...contactMutants,
  ...searchMutants,
  ...identityMutants,
  ...readingMutants,
  ...versionMutants,
  ...answerMutants,
  ...edgeMutants,
];
