import type { Handler } from '../interaction.js';
import type { Appointment } from '../practice/records.js';
import { appointmentResource } from '../practice/resources/appointment.js';
import { requireBookingContent } from './booking-content.js';
import { findParties } from './booking-parties.js';
import { requireBookable } from './booking-rules.js';
import { requireAppointment } from './structure/check.js';
import { readSubmission } from './submission.js';

/** Books slots for a patient: everything is judged before anything is stored, so a refusal changes nothing. */
export const bookAnAppointment: Handler = (request, practice) => {
  const { now, baseUrl } = request;
  const submission = readSubmission(requireAppointment(request.body));
  const organisation = requireBookingContent(submission);
  const parties = findParties(submission, practice);
  requireBookable({ ...parties, submission, organisation, practice, now });

  const { start, end, created, participants, description, comment, kept } = submission;
  const appointment: Appointment = practice.appointments.add({
    id: practice.newId(),
    version: 1,
    status: 'booked',
    start,
    end,
    created,
    slots: parties.slots.map(({ id }) => id),
    patient: parties.person.id,
    participants,
    description,
    ...(comment !== undefined && { comment }),
    bookingOrganisation: organisation,
    kept,
  });
  for (const slot of parties.slots) practice.slots.update({ ...slot, status: 'busy' });
  return {
    status: 201,
    headers: {
      Location: `${baseUrl}/Appointment/${appointment.id}/_history/${appointment.version}`,
      'Last-Modified': now.toUTCString(),
    },
    resource: appointmentResource(appointment, practice),
  };
};
