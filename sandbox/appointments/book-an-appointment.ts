import type { Handler, Reply, Resource, SandboxRequest } from '../interaction.js';
import type { Practice } from '../practice/practice.js';
import type { Appointment } from '../practice/records.js';
import { appointmentResource } from '../practice/resources/appointment.js';
import { requireBookingContent } from './booking-content.js';
import { findParties, type Parties } from './booking-parties.js';
import { requireBookable } from './booking-rules.js';
import { requireAppointment } from './structure/check.js';
import { readSubmission, type Submission } from './submission.js';

/** Books slots for a patient: everything is judged before anything is stored, so a refusal changes nothing. */
export const bookAnAppointment: Handler = (request, practice) => {
  const { now } = request;
  const submission = readSubmission(requireAppointment(request.body));
  const organisation = requireBookingContent(submission);
  const parties = findParties(submission, practice);
  requireBookable({ ...parties, submission, organisation, practice, now });

  return booked(submission, { ...parties, organisation }, request, practice);
};

/** Stores a booking of which everything was judged, takes its slots, and answers with it. */
export function booked(
  { start, end, created, participants, description, comment, kept }: Submission,
  { person, slots, organisation }: Pick<Parties, 'person' | 'slots'> & { organisation: Resource | undefined },
  { now, baseUrl }: Pick<SandboxRequest, 'now' | 'baseUrl'>,
  practice: Practice,
): Reply {
  const appointment: Appointment = practice.appointments.add({
    id: practice.newId(),
    version: 1,
    status: 'booked',
    start,
    end,
    created,
    slots: slots.map(({ id }) => id),
    patient: person.id,
    participants,
    description,
    ...(comment !== undefined && { comment }),
    ...(organisation && { bookingOrganisation: organisation }),
    kept,
  });
  for (const slot of slots) practice.slots.update({ ...slot, status: 'busy' });
  return {
    status: 201,
    headers: {
      Location: `${baseUrl}/Appointment/${appointment.id}/_history/${appointment.version}`,
      'Last-Modified': now.toUTCString(),
    },
    resource: appointmentResource(appointment, practice),
  };
}
