import type { Resource, SandboxRequest } from '../interaction.js';
import type { Practice } from '../practice/practice.js';
import type { Appointment } from '../practice/records.js';
import { refusal } from '../vocabulary/errors.js';

/**
 * The stored appointment that a request addresses, whatever its status and time.
 *
 * @throws Refusal 404 NO_RECORD_FOUND for an unknown id, 404 PATIENT_NOT_FOUND for one of a sensitive patient
 */
export function findAppointment({ id = '' }: SandboxRequest, practice: Practice): Appointment {
  const appointment = practice.appointments.find(id);
  if (!appointment) throw refusal('NO_RECORD_FOUND', `No appointment has the id '${id}'`);
  if (practice.people.find(appointment.patient)?.sensitive) {
    throw refusal('PATIENT_NOT_FOUND', 'The patient of this appointment cannot be found');
  }
  return appointment;
}

/** Today's earlier appointments have passed, although a retrieval still lists them. */
export const isPast = ({ start }: Appointment, now: Date): boolean => start < now;

/**
 * What amending and cancelling have in common: the body is that of the URL, the version is current, the appointment
 * is still to come and not cancelled.
 *
 * @throws Refusal 400 for another id, 409 for another version, 422 for a past or cancelled appointment
 */
export function requireUpdatable(request: SandboxRequest, body: Resource, stored: Appointment): void {
  requireCurrent(request, body, stored);
  if (isPast(stored, request.now)) {
    throw refusal('INVALID_RESOURCE', 'An appointment that started in the past cannot be changed');
  }
  if (stored.status === 'cancelled') {
    throw refusal('INVALID_RESOURCE', 'A cancelled appointment cannot be changed');
  }
}

/**
 * The body is that of the URL, and the version is current.
 *
 * @throws Refusal 400 for another id, 409 for another version
 */
export function requireCurrent(request: SandboxRequest, body: Resource, stored: Appointment): void {
  if (body.id !== stored.id) {
    throw refusal('BAD_REQUEST', `Appointment.id must be that of the URL, '${stored.id}'`);
  }
  const { ifMatch } = request;
  if (ifMatch !== undefined && !names(ifMatch, stored)) {
    throw refusal(
      'FHIR_CONSTRAINT_VIOLATION',
      `If-Match ${ifMatch} does not name the current version, W/"${stored.version}"`,
    );
  }
}

/** Consumers need not send If-Match; weak and strong tags and `*` are read alike, and one of a list is enough (RFC 7232, 3.1). */
const names = (ifMatch: string, { version }: Appointment): boolean =>
  ifMatch
    .split(/,(?=\s*(?:W\/)?")/)
    .some((tag) => ['*', `"${version}"`, `W/"${version}"`].includes(tag.trim()));
