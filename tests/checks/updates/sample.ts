import type { FreedSlots } from '../../../checks/updates/slots.js';
import type { OwnAppointment, Update, UpdateKind } from '../../../checks/updates/update.js';
import { extensions } from '../../../checks/vocabulary.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import { answered, refused } from '../subject.js';

const profile = 'https://fhir.nhs.uk/STU3/StructureDefinition/GPConnect-Appointment-1';

/** An appointment as a provider returns it after it was booked. */
export const booked: JsonObject = {
  resourceType: 'Appointment',
  id: 'a1',
  meta: { versionId: '1', profile: [profile] },
  contained: [
    {
      resourceType: 'Organization',
      id: '1',
      identifier: [{ system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: 'Z99910' }],
      name: 'Example Urgent Care',
      telecom: [{ system: 'phone', value: '01632 960100' }],
    },
  ],
  extension: [
    { url: extensions.bookingOrganisation, valueReference: { reference: '#1' } },
    { url: extensions.deliveryChannel, valueCode: 'In-person' },
  ],
  status: 'booked',
  serviceType: [{ text: 'General GP appointment' }],
  serviceCategory: { text: 'Morning surgery' },
  description: 'Booked',
  comment: 'A comment',
  start: '2026-03-02T09:00:00+00:00',
  end: '2026-03-02T09:10:00+00:00',
  created: '2026-03-01T09:00:00+00:00',
  slot: [{ reference: 'Slot/s1' }],
  participant: [
    { actor: { reference: 'Patient/p1' }, status: 'accepted' },
    { actor: { reference: 'Location/l1' }, status: 'accepted' },
  ],
};

export const reason: JsonObject = { url: extensions.cancellationReason, valueString: 'Feeling better' };

export const own: OwnAppointment = {
  id: 'a1',
  resource: booked,
  plan: {
    patient: { id: 'p1', nhsNumber: '9990001014' },
    slots: [
      {
        id: 's1',
        start: '2026-03-02T09:00:00+00:00',
        end: '2026-03-02T09:10:00+00:00',
        deliveryChannel: 'In-person',
        serviceType: 'General GP appointment',
        schedule: { id: 'd1', location: 'Location/l1', serviceCategory: 'Morning surgery' },
      },
    ],
    appointment: booked,
  },
};

/** What a good provider makes of each update. */
export const after: Readonly<Record<UpdateKind, JsonObject>> = {
  amend: {
    ...booked,
    meta: { versionId: '2', profile: [profile] },
    description: 'Amended',
    comment: 'Amended as well',
  },
  cancel: {
    ...booked,
    meta: { versionId: '2', profile: [profile] },
    status: 'cancelled',
    extension: [...(Array.isArray(booked.extension) ? booked.extension : []), reason],
  },
};

/** An accepted update; `found` is the appointment that the answer returns, where it differs from a good one. */
export const update = (kind: UpdateKind, found: JsonObject = after[kind], etag = 'W/"2"'): Update => ({
  ...answered({ status: 200, headers: [['ETag', etag]], resource: found }),
  kind,
  own,
  sent: { ...after[kind], meta: booked.meta ?? {} },
});

/** An update that was answered without a body. */
export const bodiless = (kind: UpdateKind, status = 200): Update => ({
  ...answered({ status }),
  kind,
  own,
  sent: after[kind],
});

/** An update that was refused. */
export const refusedUpdate = (kind: UpdateKind, status = 422, code = 'INVALID_RESOURCE'): Update => ({
  ...refused(status, code),
  kind,
  own,
  sent: after[kind],
});

export const slots = (free: readonly string[]): FreedSlots => ({ ...answered(), slots: ['s1', 's2'], free });
