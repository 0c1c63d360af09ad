import type { Bindings, WeighedBinding } from '../support/model/binding.js';
import type { CheckFacts } from '../support/model/check.js';
import { accessChecks } from './access/index.js';
import { apiChecks } from './api/index.js';
import { bookChecks } from './booking/index.js';
import { capabilityPackChecks } from './capability/index.js';
import { directoryChecks } from './directory/index.js';
import { federationChecks } from './journeys/federation.js';
import { patientPackChecks } from './patients/index.js';
import { readAppointmentChecks } from './reading/index.js';
import { stableChecks } from './reading/stable.js';
import { versionChecks } from './reading/versions.js';
import { registrationPackChecks } from './registration/index.js';
import { closingChecks } from './responses/closing.js';
import { responseChecks } from './responses/index.js';
import { retrieveChecks } from './retrieval/index.js';
import { slotsChecks } from './slots/index.js';
import { transportChecks } from './transport/index.js';
import { updateChecks } from './updates/index.js';

/** Every check of the packs, once, whatever specification binds it. */
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
  ...stableChecks,
  ...versionChecks,
  ...federationChecks,
  ...apiChecks,
  ...updateChecks,
  ...transportChecks,
  ...accessChecks,
];

/** A check with what a specification binds to it. */
export type BoundCheck = CheckFacts & WeighedBinding;

/** The checks that run in a specification: what its coverage counts, and what its proof has to see fail. */
export const boundChecks = (bindings: Bindings): BoundCheck[] =>
  allChecks.flatMap(({ id, title }) => {
    const binding = bindings.get(id);
    return binding ? { id, title, ...binding } : [];
  });
