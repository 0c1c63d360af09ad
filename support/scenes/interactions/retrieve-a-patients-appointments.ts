import { bookOwn } from '../booking/appointments.js';
import { knownPatient } from '../patients/patients.js';
import { daysFrom, retrievalOf, retrieveFor, startsOf } from '../retrieval/retrievals.js';
import { booked } from './book-an-appointment.js';
import { somebody } from './find-a-patient.js';
import type { InteractionScene } from './interaction.js';

const key = 'retrieve-a-patients-appointments';

export const retrieveAPatientsAppointments: InteractionScene = {
  key,
  parts: async (stage) => retrievalOf((await stage.appointment()).plan),
  gateway: {
    'a consumer retrieves the appointments of a patient who has one': async (scenario) => {
      const { plan, reference } = await booked(scenario);
      return { ...(await retrieveFor(scenario, plan)), sought: { reference } };
    },
  },
  lookups: {
    "a consumer who retrieves a patient's appointments with success": async (scenario) => {
      const { id } = await knownPatient(scenario, somebody(scenario));
      return {
        request: { interaction: key, id, query: startsOf(daysFrom(scenario, 1, 14)) },
        sought: { reference: `Patient/${id}` },
      };
    },
    'a consumer who retrieves the appointments of a patient for whom it booked with success': async (
      scenario,
    ) => {
      const { id, plan } = await bookOwn(scenario);
      return {
        request: { interaction: key, ...retrievalOf(plan) },
        sought: { reference: `Appointment/${id}` },
      };
    },
  },
};
