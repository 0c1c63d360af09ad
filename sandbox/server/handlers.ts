import { appointmentHandlers } from '../appointments/handlers.js';
import type { Behaviour } from '../behaviour/behaviour.js';
import { findALocation } from '../dstu2/directory.js';
import { capabilityStatement } from '../foundations/capability-statement.js';
import { readALocation } from '../foundations/locations.js';
import { findAnOrganisation, readAnOrganisation } from '../foundations/organisations.js';
import { findAPatient, readAPatient } from '../foundations/patients.js';
import { findAPractitioner, readAPractitioner } from '../foundations/practitioners.js';
import { registerAPatient } from '../foundations/registration/register.js';
import type { Handler } from '../interaction.js';
import type { Served } from '../specifications/index.js';
import type { InteractionKey } from './interactions.js';

export type Handlers = Readonly<Record<InteractionKey, Handler>>;

/** Who answers each interaction; what is disabled is not in the capability statement either. */
export function createHandlers(
  disabled: ReadonlySet<InteractionKey>,
  { handle }: Pick<Required<Behaviour>, 'handle'>,
  served: Pick<Served, 'version' | 'interactions' | 'handlers'>,
): Handlers {
  const ordinary = ordinaryHandlers(disabled, served);
  const departing = served.interactions.map((key) => [key, handle(ordinary[key], key)]);
  return { ...ordinary, ...Object.fromEntries(departing) };
}

function ordinaryHandlers(
  disabled: ReadonlySet<InteractionKey>,
  { version, interactions, handlers }: Pick<Served, 'version' | 'interactions' | 'handlers'>,
): Handlers {
  const statement = capabilityStatement(
    interactions.filter((key) => !disabled.has(key)),
    interactions,
    version,
  );
  return {
    'get-the-capability-statement': () => ({ status: 200, resource: statement }),
    'find-a-patient': findAPatient,
    'read-a-patient': readAPatient,
    'find-a-practitioner': findAPractitioner,
    'read-a-practitioner': readAPractitioner,
    'find-an-organisation': findAnOrganisation,
    'read-an-organisation': readAnOrganisation,
    'read-a-location': readALocation,
    'find-a-location': findALocation,
    'register-a-patient': registerAPatient,
    ...appointmentHandlers,
    ...handlers,
  };
}
