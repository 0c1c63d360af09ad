import { spineCode } from '../../../checks/responses/errors.js';
import type { Demographics } from '../../config/provider.js';
import { isSuccess } from '../../model/exchange.js';
import { Omitted } from '../../model/signals.js';
import { known } from '../known.js';
import { isRegistered, persona } from '../patients/patients.js';
import { sentForm } from '../registration/sentForm.js';
import { registration } from '../registration/temporaryPatient.js';
import { hasStatus, type InteractionScene } from './interaction.js';

export const registerAPatient: InteractionScene = {
  key: 'register-a-patient',
  parts: async ({ scenario }) => {
    // Where no code says that somebody is registered already, the refusal is like any other.
    if (!scenario.run.terms.errors.has('DUPLICATE_REJECTED'))
      throw new Omitted('a registration that is served would use up somebody who is not registered yet');
    return { body: { resource: registration(await registeredPerson(scenario), sentForm(scenario.run)) } };
  },
  // Who is registered already uses up nobody, and that is found out last of all, by whatever status and code it is told.
  served: (answer) => isSuccess(answer.exchange.response.status) || hasStatus(answer, 409),
  refusedLater: (answer) => spineCode(answer) === 'DUPLICATE_REJECTED',
};

/** Somebody whom a run registered, this one (its gateway does) or one before it. */
const registeredPerson = known(async (scenario): Promise<Demographics> => {
  for (const person of persona(scenario, 'unregistered'))
    if (await isRegistered(scenario, person.nhsNumber)) return person;
  throw new Omitted('nobody of personas.unregistered is registered, though the gateway registers one');
});
