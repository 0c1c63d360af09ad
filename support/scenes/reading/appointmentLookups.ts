import { bookOwn } from '../booking/appointments.js';
import type { Lookup } from '../directory/lookups.js';
import { known } from '../known.js';
import { findPatient, persona } from '../patients/patients.js';
import { daysFrom, retrievalOf, startsOf } from '../retrieval/retrievals.js';
import type { Scenario } from '../scenario.js';

/** Booked and cancelled by the first scenario of the process that wants to read just any appointment. */
const anyAppointment = known(async (scenario) => (await bookOwn(scenario)).id);

/**
 * An appointment to read in whatever state: one that an earlier scenario booked, so that a look costs no slot, or one
 * of its own where cancelled appointments cannot be read.
 */
async function readableAppointment(scenario: Scenario): Promise<string> {
  const id = await anyAppointment(scenario);
  const { exchange } = await scenario.send({ interaction: 'read-an-appointment', id });
  return exchange.response.status === 200 ? id : (await bookOwn(scenario)).id;
}

/** Lookups of appointments, by the sentence that sends them as set-up. */
export const appointmentLookups: Readonly<Record<string, (scenario: Scenario) => Promise<Lookup>>> = {
  'a consumer who reads an appointment of its own with success': async (scenario) => {
    const id = await readableAppointment(scenario);
    return {
      request: { interaction: 'read-an-appointment', id },
      sought: { reference: `Appointment/${id}` },
    };
  },
  "a consumer who retrieves a patient's appointments with success": async (scenario) => {
    const { id } = await findPatient(scenario, persona(scenario, 'bookable')[0] ?? '');
    return {
      request: {
        interaction: 'retrieve-a-patients-appointments',
        id,
        query: startsOf(daysFrom(scenario, 1, 14)),
      },
      sought: { reference: `Patient/${id}` },
    };
  },
  'a consumer who retrieves the appointments of a patient for whom it booked with success': async (
    scenario,
  ) => {
    const { id, plan } = await bookOwn(scenario);
    return {
      request: { interaction: 'retrieve-a-patients-appointments', ...retrievalOf(plan) },
      sought: { reference: `Appointment/${id}` },
    };
  },
};
