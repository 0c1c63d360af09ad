import type { Json, Resource } from '../../interaction.js';
import { codeSystems, extensions } from '../../vocabulary/urls.js';
import type { DeliveryChannel, Role, Schedule, Slot } from '../records.js';
import { formatMoment } from '../uk-time.js';
import { concept, head, reference } from './head.js';
import { renderedOnce } from './rendering.js';

/** Displays, as code system CareConnect-SDSJobRoleName-1 has them. */
const ROLES: Readonly<Record<Role, string>> = {
  R0260: 'General Medical Practitioner',
  R0270: 'Salaried General Practitioner',
  R0620: 'Staff Nurse',
  R1110: 'Physiotherapist',
  R1590: 'Phlebotomist',
  R6300: 'Sessional GP',
};

/** GPConnect-Slot-1. */
export const slotResource = renderedOnce(
  (slot: Slot): Resource => ({
    ...head('Slot', slot),
    extension: [deliveryChannel(slot.channel)],
    serviceType: [{ text: slot.type }],
    schedule: reference('Schedule', slot.schedule),
    status: slot.status,
    start: formatMoment(slot.start),
    end: formatMoment(slot.end),
  }),
);

/** GPConnect-Schedule-1; the location is always among its actors. */
export const scheduleResource = renderedOnce((schedule: Schedule): Resource => {
  const practitioner = schedule.practitioner ? [reference('Practitioner', schedule.practitioner)] : [];
  return {
    ...head('Schedule', schedule),
    extension: [practitionerRole(schedule.role)],
    serviceCategory: { text: schedule.session },
    actor: [reference('Location', schedule.location), ...practitioner],
    planningHorizon: { start: formatMoment(schedule.start), end: formatMoment(schedule.end) },
  };
});

export const deliveryChannel = (channel: DeliveryChannel): Json => ({
  url: extensions.deliveryChannel,
  valueCode: channel,
});

export const practitionerRole = (role: Role): Json => ({
  url: extensions.practitionerRole,
  valueCodeableConcept: concept(codeSystems.roleName, role, ROLES[role]),
});
