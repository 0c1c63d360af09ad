import type { Handler } from '../interaction.js';
import { amendAnAppointment } from './amend-an-appointment.js';
import { bookAnAppointment } from './book-an-appointment.js';
import { cancelAnAppointment } from './cancel-an-appointment.js';
import { readAnAppointment } from './read-an-appointment.js';
import { retrieveAPatientsAppointments } from './retrieve-a-patients-appointments.js';
import { searchForFreeSlots } from './search-for-free-slots.js';

/** The interactions of Appointment Management, by their keys in `sandbox/server/interactions.ts`. */
export const appointmentHandlers = {
  'search-for-free-slots': searchForFreeSlots,
  'book-an-appointment': bookAnAppointment,
  'retrieve-a-patients-appointments': retrieveAPatientsAppointments,
  'amend-an-appointment': amendAnAppointment,
  'cancel-an-appointment': cancelAnAppointment,
  'read-an-appointment': readAnAppointment,
} as const satisfies Record<string, Handler>;
