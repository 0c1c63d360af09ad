import type { Handler } from '../interaction.js';
import { appointmentResource } from '../practice/resources/appointment.js';
import { refusal } from '../vocabulary/errors.js';
import { extensions } from '../vocabulary/urls.js';
import { requireOnly } from './changes.js';
import { findAppointment, requireUpdatable } from './standing.js';
import { requireAppointment } from './structure/check.js';
import { readSubmission } from './submission.js';

/** Cancels an appointment to come, whoever booked it, and frees all its slots. The reason is kept at any length. */
export const cancelAnAppointment: Handler = (request, practice) => {
  const stored = findAppointment(request, practice);
  const body = requireAppointment(request.body);
  requireUpdatable(request, body, stored);
  const { status, cancellationReason } = readSubmission(body);
  if (status !== 'cancelled') throw refusal('INVALID_RESOURCE', "Appointment.status must be 'cancelled'");
  if (cancellationReason === undefined) {
    throw refusal('INVALID_RESOURCE', `The extension ${extensions.cancellationReason} is missing`);
  }
  requireOnly(['status', extensions.cancellationReason], appointmentResource(stored, practice), body);
  const cancelled = practice.appointments.update({ ...stored, status, cancellationReason });
  for (const id of stored.slots) {
    const slot = practice.slots.find(id);
    if (slot) practice.slots.update({ ...slot, status: 'free' });
  }
  return { status: 200, resource: appointmentResource(cancelled, practice) };
};
