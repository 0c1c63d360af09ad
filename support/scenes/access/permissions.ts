import type { KnownPatient } from '../../../checks/booking/booking.js';
import { ConfigurationError } from '../../kernel/errors.js';
import type { ResponseSubject } from '../../model/check.js';
import { book, planBooking } from '../booking/bookings.js';
import { configuredPatient } from '../patients/configuredPatients.js';
import { findPatient, persona } from '../patients/patients.js';
import { daysFrom, retrieve } from '../retrieval/retrievals.js';
import type { Scenario } from '../scenario.js';
import { grantFor } from './tokenEndpoint.js';

type Asking = 'viewOnly' | 'noAccess' | 'notEnabled';

/** What patients with fewer rights ask for, by the sentence. */
export const askings: Readonly<
  Record<string, (scenario: Scenario) => Promise<Pick<ResponseSubject, 'exchange'>>>
> = {
  'a patient who may only view asks for a list of appointments': (scenario) => list(scenario, 'viewOnly'),
  'a patient who may only view books': async (scenario) => {
    const patient = await findPatient(scenario, persona(scenario, 'viewOnly'));
    return book(scenario, await planBooking(scenario, { patient }));
  },
  'a patient without access to appointments asks for a list of them': (scenario) =>
    list(scenario, 'noAccess'),
  'a patient whose online access was never enabled asks for a list of appointments': (scenario) =>
    list(scenario, 'notEnabled'),
};

/** A provider may give no token at all, which refuses everything. */
async function list(scenario: Scenario, who: Asking): Promise<Pick<ResponseSubject, 'exchange'>> {
  const nhsNumber = persona(scenario, who);
  const patient: Pick<KnownPatient, 'id'> =
    who === 'notEnabled' ? { id: idOf(scenario, nhsNumber) } : configuredPatient(scenario, nhsNumber);
  try {
    return await retrieve(scenario, patient, daysFrom(scenario, 1, 14), { patient: nhsNumber });
  } catch (error) {
    if (error instanceof ConfigurationError && error.code === 'TOKEN_REFUSED')
      return grantFor(scenario, nhsNumber);
    throw error;
  }
}

/** Of somebody who is not online there may be no logical id to be had. */
const idOf = ({ run }: Scenario, nhsNumber: string): string =>
  run.config.personas.patientIds?.[nhsNumber] ?? nhsNumber;
