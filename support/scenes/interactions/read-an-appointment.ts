import { isSuccess } from '../../model/exchange.js';
import { bookOwn } from '../booking/appointments.js';
import { known } from '../known.js';
import type { Scenario } from '../scenario.js';
import { booked } from './book-an-appointment.js';
import { type InteractionScene, type RequestChange, reading, sendLookup } from './interaction.js';

const key = 'read-an-appointment';

/** Booked and cancelled by the first scenario of the process that wants to read just any appointment. */
const anyAppointment = known(async (scenario) => (await bookOwn(scenario)).id);

/**
 * An appointment to read in whatever state: one that an earlier scenario booked, so that a look costs no slot, or one
 * of its own where cancelled appointments cannot be read.
 */
async function readableAppointment(scenario: Scenario): Promise<string> {
  const id = await anyAppointment(scenario);
  const { exchange } = await scenario.send({ interaction: key, id });
  return isSuccess(exchange.response.status) ? id : (await bookOwn(scenario)).id;
}

/** Reads an appointment as the test itself. */
export const readAppointment = (scenario: Scenario, id: string, change?: RequestChange) =>
  scenario.send({ interaction: key, id }, change);

export const readAnAppointment: InteractionScene = {
  key,
  parts: async (stage) => ({ id: (await stage.appointment()).id }),
  gateway: {
    'a consumer reads an appointment': async (scenario) =>
      sendLookup(scenario, reading(key, (await booked(scenario)).reference)),
  },
  lookups: {
    'a consumer who reads an appointment of its own with success': async (scenario) =>
      reading(key, `Appointment/${await readableAppointment(scenario)}`),
  },
};
