import type { Handler } from '../interaction.js';
import { appointmentResource } from '../practice/resources/appointment.js';
import { requireOnly } from './changes.js';
import { findAppointment, requireUpdatable } from './standing.js';
import { requireAppointment } from './structure/check.js';
import { readSubmission } from './submission.js';
import { requireStorable } from './texts.js';

/** Changes `description` and `comment` of an appointment to come; a comment that is left out is cleared. */
export const amendAnAppointment: Handler = (request, practice) => {
  const { comment: _, ...stored } = findAppointment(request, practice);
  const body = requireAppointment(request.body);
  requireUpdatable(request, body, stored);
  requireOnly(['description', 'comment'], appointmentResource(stored, practice), body);
  const { description, comment } = readSubmission(body);
  const texts = { description, ...(comment !== undefined && { comment }) };
  requireStorable(texts);
  const amended = practice.appointments.update({ ...stored, ...texts });
  return { status: 200, resource: appointmentResource(amended, practice) };
};
