import type { CheckFacts } from '../../support/model/check.js';
import { patientChecks } from './elements.js';
import {
  demographicsChecks,
  dissenterRead,
  hiddenChecks,
  markedVerified,
  onlySought,
  pdsNameChecks,
  percentEncoding,
  shownChecks,
} from './people.js';
import { resolutionChecks } from './references.js';

/** Every check of Patients and of the searches and readings that return them. */
export const patientPackChecks: readonly CheckFacts[] = [
  ...Object.values(patientChecks).flat(),
  ...new Set(Object.values(hiddenChecks).flat()),
  ...Object.values(shownChecks),
  markedVerified,
  onlySought,
  dissenterRead,
  onlySought,
  percentEncoding,
  ...Object.values(pdsNameChecks),
  ...Object.values(demographicsChecks).flat(),
  ...Object.values(resolutionChecks).flat(),
];
