import { findAppointment } from '../appointments/standing.js';
import type { Handler } from '../interaction.js';
import { appointmentResource } from '../practice/resources/appointment.js';

/** One appointment, whoever booked it and whenever it is: the releases set no limit of time. */
export const readOfAnyTime: Handler = (request, practice) => ({
  status: 200,
  resource: appointmentResource(findAppointment(request, practice), practice),
});
