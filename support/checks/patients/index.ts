import type { CheckFacts } from '../facts.js';
import { patientChecks } from './elements.js';
import {
  dissenterRead,
  hiddenChecks,
  markedVerified,
  pdsNameChecks,
  percentEncoding,
  shownChecks,
} from './people.js';
import { resolutionChecks } from './references.js';

/** Every check of Patients and of the searches and readings that return them. */
export const patientPackChecks: readonly CheckFacts[] = [
  ...Object.values(patientChecks).flat(),
  ...Object.values(hiddenChecks),
  ...Object.values(shownChecks),
  markedVerified,
  dissenterRead,
  percentEncoding,
  ...Object.values(pdsNameChecks),
  ...Object.values(resolutionChecks).flat(),
];
