import { appointmentFaults } from './answer.js';
import { demandFaults } from './demands.js';
import { errorFaults } from './errors.js';
import { headerFaults } from './headers.js';
import { incompleteFaults } from './incomplete.js';
import { laterFaults } from './later.js';
import { referenceFaults } from './references.js';
import { slotFaults } from './slots.js';

/** Faults of booking an appointment. */
export const bookingFaults = [
  ...headerFaults,
  ...appointmentFaults,
  ...laterFaults,
  ...slotFaults,
  ...incompleteFaults,
  ...referenceFaults,
  ...demandFaults,
  ...errorFaults,
];
