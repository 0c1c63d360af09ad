import { aftermathMutants } from './aftermath.js';
import { amendElementMutants } from './amendElements.js';
import { answerMutants } from './answer.js';
import { cancelElementMutants } from './cancelElements.js';
import { demandMutants } from './demands.js';
import { errorMutants } from './errors.js';
import { laterMutants } from './later.js';
import { malformedMutants } from './malformed.js';
import { standingMutants } from './standing.js';
import { takenMutants } from './taken.js';

/** Mutants of amending and cancelling an appointment. */
export const updateMutants = [
  ...cancelElementMutants,
  ...amendElementMutants,
  ...answerMutants,
  ...laterMutants,
  ...aftermathMutants,
  ...takenMutants,
  ...demandMutants,
  ...errorMutants,
  ...malformedMutants,
  ...standingMutants,
];
