import { alsoBroken } from '../alsoBroken.js';
import { apiMutants } from './api/index.js';
import { bookingMutants } from './booking/index.js';
import { capabilityMutants } from './capability/index.js';
import { directoryMutants } from './directory/index.js';
import { journeyMutants } from './journeys/index.js';
import type { Mutant } from './mutant.js';
import { offerMutants } from './offers/index.js';
import { patientMutants } from './patients/index.js';
import { readAppointmentMutants } from './reading/index.js';
import { registrationMutants } from './registration/index.js';
import { retrievalMutants } from './retrieval/index.js';
import { slotMutants } from './slots/index.js';
import { transportMutants } from './transport/index.js';
import { updateMutants } from './updates/index.js';

export type { Mutant } from './mutant.js';

/** Every mutant that the sandbox can be started with. */
export const mutants: readonly Mutant[] = [
  ...apiMutants,
  ...bookingMutants,
  ...capabilityMutants,
  ...directoryMutants,
  ...journeyMutants,
  ...offerMutants,
  ...patientMutants,
  ...readAppointmentMutants,
  ...registrationMutants,
  ...retrievalMutants,
  ...slotMutants,
  ...transportMutants,
  ...updateMutants,
].map((mutant) => ({ ...mutant, alsoBreaks: alsoBroken.get(mutant.id) ?? [] }));
