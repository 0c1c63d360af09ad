import { requireOnly } from '../appointments/changes.js';
import { findAppointment, requireCurrent } from '../appointments/standing.js';
import type { Handler, Resource } from '../interaction.js';
import type { Practice } from '../practice/practice.js';
import type { Appointment } from '../practice/records.js';
import { appointmentResource } from '../practice/resources/appointment.js';
import { refusal } from '../vocabulary/errors.js';
import { objects, text } from '../wire/json.js';
import type { Flavour } from './flavour.js';
import { outward } from './outward.js';
import { bodyOf, cancellationReasonOf, submissionOf } from './submission.js';

/**
 * Changes reason, description and comment, and the cancellation reason of what is cancelled; of past appointments too. A
 * text that is left out is cleared.
 */
export const amendingIn =
  (flavour: Flavour): Handler =>
  (request, practice) => {
    const current = findAppointment(request, practice);
    const { comment: _, ...stored } = current;
    const body = bodyOf(request);
    requireCurrent(request, body, stored);
    const before = asSent(current, practice, flavour, request.baseUrl);
    const ofCancelled = stored.status === 'cancelled' ? [flavour.cancellationReason] : [];
    requireOnly(['reason', 'description', 'comment', ...ofCancelled], before, contentOf(body));
    const { description, comment, kept, cancellationReason } = submissionOf(body, flavour, request.now);
    const { reason: _reason, ...others } = stored.kept;
    const amended = practice.appointments.update({
      ...stored,
      description,
      ...(comment !== undefined && { comment }),
      ...(stored.status === 'cancelled' && cancellationReason !== undefined && { cancellationReason }),
      kept: { ...others, ...(kept.reason !== undefined && { reason: kept.reason }) },
    });
    return { status: 200, resource: appointmentResource(amended, practice) };
  };

/** Cancels an appointment, past ones too, and frees its slots. */
export const cancellingIn =
  (flavour: Flavour): Handler =>
  (request, practice) => {
    const stored = findAppointment(request, practice);
    const body = bodyOf(request);
    requireCurrent(request, body, stored);
    if (stored.status === 'cancelled')
      throw refusal('INVALID_RESOURCE', 'The appointment is cancelled already');
    if (body.status !== 'cancelled')
      throw refusal('INVALID_RESOURCE', "Appointment.status must be 'cancelled'");
    const reasons = objects(body.extension).filter(({ url }) => url === flavour.cancellationReason);
    const cancellationReason = cancellationReasonOf(body, flavour);
    if (cancellationReason === undefined || reasons.length > 1)
      throw refusal('INVALID_RESOURCE', `The extension ${flavour.cancellationReason} must be sent once`);
    const before = asSent(stored, practice, flavour, request.baseUrl);
    requireOnly(['status', flavour.cancellationReason], before, contentOf(body));
    const cancelled = practice.appointments.update({ ...stored, status: 'cancelled', cancellationReason });
    for (const id of stored.slots) {
      const slot = practice.slots.find(id);
      if (slot) practice.slots.update({ ...slot, status: 'free' });
    }
    return { status: 200, resource: appointmentResource(cancelled, practice) };
  };

/** Whether the text of a body cancels: it gives the status, or the reason, of a cancellation. */
export const isCancellation = (body: string, { cancellationReason }: Flavour): boolean =>
  /"status"\s*:\s*"cancelled"|<status value="cancelled"/.test(body) || body.includes(cancellationReason);

/** The stored appointment as consumers were given it, without displays: those are no content. */
const asSent = (appointment: Appointment, practice: Practice, flavour: Flavour, baseUrl: string): Resource =>
  withoutDisplays(outward(appointmentResource(appointment, practice), { flavour, practice, baseUrl }));

/** The same of what came; an extension without a url is no content that could be compared. */
function contentOf(body: Resource): Resource {
  if (objects(body.extension).some(({ url }) => text(url) === undefined))
    throw refusal('INVALID_RESOURCE', 'An extension must have a url');
  return withoutDisplays(body);
}

const withoutDisplays = (resource: Resource): Resource => {
  const bare: Resource = JSON.parse(
    JSON.stringify(resource, (name, value: unknown) => (name === 'display' ? undefined : value)),
  );
  return bare;
};
