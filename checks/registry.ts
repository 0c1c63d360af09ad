import { apiChecks } from './api/index.js';
import { bookChecks } from './booking/index.js';
import { capabilityPackChecks } from './capability/index.js';
import { directoryChecks } from './directory/index.js';
import type { CheckFacts } from './facts.js';
import { federationChecks } from './journeys/federation.js';
import { patientPackChecks } from './patients/index.js';
import { readAppointmentChecks } from './reading/index.js';
import { registrationPackChecks } from './registration/index.js';
import { closingChecks } from './responses/closing.js';
import { responseChecks } from './responses/index.js';
import { retrieveChecks } from './retrieval/index.js';
import { slotsChecks } from './slots/index.js';
import { transportChecks } from './transport/index.js';
import { updateChecks } from './updates/index.js';

/** Every check of the packs, once: what coverage counts, and what a proof has to see fail. */
export const allChecks: readonly CheckFacts[] = [
  ...responseChecks,
  ...closingChecks,
  ...capabilityPackChecks,
  ...directoryChecks,
  ...patientPackChecks,
  ...registrationPackChecks,
  ...slotsChecks,
  ...bookChecks,
  ...retrieveChecks,
  ...readAppointmentChecks,
  ...federationChecks,
  ...apiChecks,
  ...updateChecks,
  ...transportChecks,
];
