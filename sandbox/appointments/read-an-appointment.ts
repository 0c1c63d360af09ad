import type { Handler } from '../interaction.js';
import { appointmentResource } from '../practice/resources/appointment.js';
import { refusal } from '../vocabulary/errors.js';
import { findAppointment, isPast } from './standing.js';

/** One appointment to come, whoever booked it, cancelled ones too; a past one is not found, being medical record. */
export const readAnAppointment: Handler = (request, practice) => {
  const appointment = findAppointment(request, practice);
  if (isPast(appointment, request.now)) {
    throw refusal('NO_RECORD_FOUND', 'An appointment that started in the past cannot be read');
  }
  return { status: 200, resource: appointmentResource(appointment, practice) };
};
