import type { Json, Resource } from '../../interaction.js';
import { extensions } from '../../vocabulary/urls.js';
import type { Practice } from '../practice.js';
import type { Appointment } from '../records.js';
import { formatMoment } from '../uk-time.js';
import { deliveryChannel, practitionerRole } from './diary.js';
import { head, present, reference } from './head.js';

/**
 * GPConnect-Appointment-1. Delivery channel, role and service texts are those of the first slot and its schedule,
 * never what a consumer sent.
 */
export function appointmentResource(appointment: Appointment, practice: Practice): Resource {
  const slot = practice.slots.find(appointment.slots[0] ?? '');
  const schedule = slot && practice.schedules.find(slot.schedule);
  const { bookingOrganisation, cancellationReason } = appointment;
  const extension: Json[] = [
    ...(bookingOrganisation ? [booking(bookingOrganisation)] : []),
    ...(cancellationReason === undefined
      ? []
      : [{ url: extensions.cancellationReason, valueString: cancellationReason }]),
    ...(schedule ? [practitionerRole(schedule.role)] : []),
    ...(slot ? [deliveryChannel(slot.channel)] : []),
  ];
  return {
    ...head('Appointment', appointment),
    ...present('contained', bookingOrganisation && [bookingOrganisation]),
    ...present('extension', extension),
    ...appointment.kept,
    status: appointment.status,
    ...present('serviceCategory', schedule && { text: schedule.session }),
    ...present('serviceType', slot && [{ text: slot.type }]),
    description: appointment.description,
    start: formatMoment(appointment.start),
    end: formatMoment(appointment.end),
    slot: appointment.slots.map((id) => reference('Slot', id)),
    created: formatMoment(appointment.created),
    ...present('comment', appointment.comment),
    participant: [...appointment.participants],
  };
}

const booking = (organisation: Resource): Json => ({
  url: extensions.bookingOrganisation,
  valueReference: { reference: `#${String(organisation.id)}` },
});
