import { alsoBroken } from '../alsoBroken.js';
import { apiMutants } from './api/index.js';
import { bookingMutants } from './booking/index.js';
import { capabilityMutants } from './capability/index.js';
import { directoryMutants } from './directory/index.js';
import { beta1Mutants, rc2Mutants } from './dstu2/index.js';
import { mutants129 } from './gpconnect-1.2.9.js';
import { journeyMutants } from './journeys/index.js';
import type { Mutant } from './mutant.js';
import { offerMutants } from './offers/index.js';
import { patientFacingMutants } from './patientFacing/index.js';
import { patientMutants } from './patients/index.js';
import { readAppointmentMutants } from './reading/index.js';
import { registrationMutants } from './registration/index.js';
import { retrievalMutants } from './retrieval/index.js';
import { slotMutants } from './slots/index.js';
import { transportMutants } from './transport/index.js';
import { updateMutants } from './updates/index.js';

export type { Mutant } from './mutant.js';

/** Every mutant of the release in use. */
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

const bySpecification: ReadonlyMap<string, readonly Mutant[]> = new Map([
  ['gpconnect-1.2.7', mutants],
  ['gpconnect-1.2.9', [...mutants, ...mutants129]],
  ['gpconnect-pfs-0.1', patientFacingMutants(mutants)],
  ['gpconnect-1.0.0-beta.1', beta1Mutants(mutants)],
  ['gpconnect-1.0.0-rc.2', rc2Mutants(mutants)],
]);

/** Every mutant that the sandbox can be when it serves a specification. */
export const mutantsOf = (specification: string): readonly Mutant[] =>
  bySpecification.get(specification) ?? [];
