import type { KnownPatient } from '../../../checks/booking/booking.js';
import type { ResponseSubject } from '../../model/check.js';
import { Blocked } from '../../model/signals.js';
import { book, planBooking } from '../booking/bookings.js';
import { configuredPatient } from '../patients/configuredPatients.js';
import { knownPatient, persona } from '../patients/patients.js';
import { daysFrom, retrieve } from '../retrieval/retrievals.js';
import type { Scenario } from '../scenario.js';
import { days, searchForSlots, searchParameters } from '../slots/slots.js';
import { accessEndpoint } from '../trouble.js';
import { grantFor } from './tokenEndpoint.js';

type Asked = Pick<ResponseSubject, 'exchange'>;
type Asking = 'viewOnly' | 'noAccess' | 'notEnabled';

/** What patients with fewer rights ask for, by the sentence. */
export const askings: Readonly<Record<string, (scenario: Scenario) => Promise<Asked>>> = {
  'a patient who may only view asks for a list of appointments': (scenario) => list(scenario, 'viewOnly'),
  'a patient who may only view books': async (scenario) => {
    const patient = await knownPatient(scenario, persona(scenario, 'viewOnly'));
    return book(scenario, await planBooking(scenario, { patient }));
  },
  'a patient without access to appointments asks for a list of them': (scenario) =>
    list(scenario, 'noAccess'),
  'a patient without access to appointments searches for free slots': (scenario) => {
    const patient = persona(scenario, 'noAccess');
    const window = days(scenario, 1, 2);
    return orRefused(scenario, patient, () =>
      searchForSlots(scenario, window, searchParameters(scenario, window), { patient }),
    );
  },
  'a patient whose online access was never enabled asks for a list of appointments': (scenario) =>
    list(scenario, 'notEnabled'),
};

async function list(scenario: Scenario, who: Asking): Promise<Asked> {
  const nhsNumber = persona(scenario, who);
  const patient: Pick<KnownPatient, 'id'> =
    who === 'notEnabled' ? { id: idOf(scenario, nhsNumber) } : configuredPatient(scenario, nhsNumber);
  return orRefused(scenario, nhsNumber, () =>
    retrieve(scenario, patient, daysFrom(scenario, 1, 14), { patient: nhsNumber }),
  );
}

/** A provider may give no token at all, which refuses everything. */
async function orRefused(scenario: Scenario, nhsNumber: string, ask: () => Promise<Asked>): Promise<Asked> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Blocked && error.by.endpoint === accessEndpoint)
      return grantFor(scenario, nhsNumber);
    throw error;
  }
}

/** Of somebody who is not online there may be no logical id to be had. */
const idOf = ({ run }: Scenario, nhsNumber: string): string =>
  run.config.personas.patientIds?.[nhsNumber] ?? nhsNumber;
