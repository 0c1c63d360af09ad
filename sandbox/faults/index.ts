import { apiFaults } from './api/index.js';
import { bookingFaults } from './booking/index.js';
import { capabilityFaults } from './capability/index.js';
import { directoryFaults } from './directory/index.js';
import type { Fault } from './fault.js';
import { journeyFaults } from './journeys/index.js';
import { offerFaults } from './offers/index.js';
import { patientFaults } from './patients/index.js';
import { readAppointmentFaults } from './read/index.js';
import { registrationFaults } from './registration/index.js';
import { retrievalFaults } from './retrieve/index.js';
import { slotFaults } from './slots/index.js';
import { transportFaults } from './transport/index.js';
import { updateFaults } from './updates/index.js';

export type { Fault } from './fault.js';

/** Every fault that the sandbox can be started with. */
export const faults: readonly Fault[] = [
  ...apiFaults,
  ...bookingFaults,
  ...capabilityFaults,
  ...directoryFaults,
  ...journeyFaults,
  ...offerFaults,
  ...patientFaults,
  ...readAppointmentFaults,
  ...registrationFaults,
  ...retrievalFaults,
  ...slotFaults,
  ...transportFaults,
  ...updateFaults,
];
