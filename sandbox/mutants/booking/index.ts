import { aftermathMutants } from './aftermath.js';
import { appointmentMutants } from './answer.js';
import { answerElementMutants } from './answerElements.js';
import { demandMutants } from './demands.js';
import { edgeMutants } from './edges.js';
import { errorMutants } from './errors.js';
import { headerMutants } from './headers.js';
import { incompleteMutants } from './incomplete.js';
import { laterMutants } from './later.js';
import { malformedMutants } from './malformed.js';
import { referenceMutants } from './references.js';
import { slotMutants } from './slots.js';
import { toleranceMutants } from './tolerance.js';

/** Mutants of booking an appointment. */
export const bookingMutants = [
  ...toleranceMutants,
  ...answerElementMutants,
  ...headerMutants,
  ...appointmentMutants,
  ...laterMutants,
  ...aftermathMutants,
  ...slotMutants,
  ...incompleteMutants,
  ...malformedMutants,
  ...referenceMutants,
  ...demandMutants,
  ...errorMutants,
  ...edgeMutants,
];
