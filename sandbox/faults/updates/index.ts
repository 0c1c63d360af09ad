import { answerFaults } from './answer.js';
import { demandFaults } from './demands.js';
import { errorFaults } from './errors.js';
import { laterFaults } from './later.js';
import { standingFaults } from './standing.js';
import { takenFaults } from './taken.js';

/** Faults of amending and cancelling an appointment. */
export const updateFaults = [
  ...answerFaults,
  ...laterFaults,
  ...takenFaults,
  ...demandFaults,
  ...errorFaults,
  ...standingFaults,
];
