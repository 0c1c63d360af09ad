import type { Fault } from '../fault.js';
import { repeatedFaults } from './again.js';
import { answerFaults } from './answers.js';
import { formatFaults } from './formats.js';
import { formFaults } from './forms.js';
import { headerFaults } from './headers.js';
import { requestFaults } from './requests.js';
import { standingFaults } from './standing.js';
import { tokenClaimFaults } from './tokenClaims.js';
import { tokenErrorFaults } from './tokenErrors.js';
import { tokenFormFaults } from './tokenForm.js';
import { tokenTimeFaults } from './tokenTimes.js';

/** Faults of what holds for every interaction. */
export const apiFaults: readonly Fault[] = [
  ...tokenFormFaults,
  ...tokenClaimFaults,
  ...tokenTimeFaults,
  ...tokenErrorFaults,
  ...headerFaults,
  ...repeatedFaults,
  ...formatFaults,
  ...formFaults,
  ...requestFaults,
  ...answerFaults,
  ...standingFaults,
];
