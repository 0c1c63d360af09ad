import { combine } from '../../behaviour/combine.js';
import { change, remove, set } from '../../behaviour/element.js';
import { each } from '../../behaviour/replies.js';
import type { Json, Resource } from '../../interaction.js';
import { codeSystems, extensions } from '../../vocabulary/urls.js';
import { isResource, objects } from '../../wire/json.js';
import { mutantsAt } from '../row.js';
import { inUtc } from '../slots/elements.js';

const appointments = (make: Parameters<typeof each>[1]) => each('Appointment', make);

/** Changes an extension; undefined takes it away. */
const extensionAs = (url: string, make: (extension: Json) => Json | undefined) =>
  appointments(
    change('extension', (all) => objects(all).flatMap((one) => (one.url === url ? (make(one) ?? []) : one))),
  );

const organisations = (make: (organisation: Resource) => Json) =>
  appointments(change('contained', (all) => objects(all).map((one) => (isResource(one) ? make(one) : one))));

/** Mutants in the appointments that reading and retrieving show alike. */
export const contentMutants = mutantsAt(
  ['read-an-appointment', 'retrieve-a-patients-appointments'],
  [
    [
      'shown.without-profile',
      'Appointments do not name their profile.',
      ['APPT-RETR-057', 'APPT-READ-023'],
      () => appointments(remove('meta.profile')),
    ],
    [
      'shown.without-version',
      'Appointments that are shown do not name their version.',
      ['APPT-RETR-058', 'APPT-RETR-075', 'APPT-READ-024', 'APPT-READ-019', 'APPT-READ-042'],
      () => appointments(remove('meta.versionId')),
    ],
    [
      'shown.times-in-utc',
      'Times of appointments are given in UTC with a Z.',
      ['APPT-RETR-063', 'APPT-RETR-064', 'APPT-RETR-065', 'APPT-READ-027', 'APPT-READ-028', 'APPT-READ-029'],
      () => combine(['start', 'end', 'created'].map((element) => appointments(change(element, inUtc)))),
    ],
    [
      'shown.created-lost',
      'Appointments do not say when they were made.',
      ['APPT-RETR-065', 'APPT-READ-029', 'APPT-READ-042'],
      () => appointments(remove('created')),
    ],
    [
      'shown.slot-type-lost',
      'Appointments do not give the description of their slot type.',
      ['APPT-RETR-066', 'APPT-READ-030', 'APPT-READ-042'],
      () => appointments(remove('serviceType')),
    ],
    [
      'shown.session-in-place-of-slot-type',
      'The name of the session stands in the place of the slot type, and the reverse.',
      ['APPT-RETR-066', 'APPT-RETR-067', 'APPT-READ-030', 'APPT-READ-031', 'APPT-READ-042'],
      () =>
        appointments(({ serviceType, serviceCategory, ...appointment }) => ({
          ...appointment,
          resourceType: appointment.resourceType,
          serviceType: [serviceCategory ?? {}],
          serviceCategory: objects(serviceType)[0] ?? {},
        })),
    ],
    [
      'shown.channel-always-telephone',
      'Every appointment is said to be by telephone.',
      ['APPT-RETR-071', 'APPT-READ-035', 'APPT-READ-042'],
      () => ({
        ...extensionAs(extensions.deliveryChannel, () => ({
          url: extensions.deliveryChannel,
          valueCode: 'Telephone',
        })),
        // Whatever is booked, and whenever: of no appointment is it true.
        practice({ slots }) {
          for (const slot of slots.all())
            if (slot.channel === 'Telephone') slots.add({ ...slot, channel: 'In-person' });
        },
      }),
    ],
    [
      'shown.role-lost',
      'Appointments do not carry the practitioner role.',
      ['APPT-RETR-071', 'APPT-READ-035', 'APPT-READ-042'],
      () => extensionAs(extensions.practitionerRole, () => undefined),
    ],
    [
      'shown.role-of-another-system',
      'The practitioner role of an appointment names the value set instead of the code system.',
      ['APPT-RETR-071', 'APPT-READ-035', 'APPT-READ-042'],
      () =>
        appointments(
          change('extension.valueCodeableConcept.coding.system', () =>
            codeSystems.roleName.replace('CodeSystem', 'ValueSet'),
          ),
        ),
    ],
    [
      'shown.reason-and-specialty',
      'Appointments carry a reason and a specialty.',
      ['APPT-RETR-069', 'APPT-RETR-070', 'APPT-READ-033', 'APPT-READ-034'],
      () =>
        combine([
          appointments(set('reason', [{ text: 'Cough' }])),
          appointments(set('specialty', [{ text: 'General practice' }])),
        ]),
    ],
    [
      'shown.organisation-without-telephone',
      'The telephone number of the booking organisation is lost.',
      ['APPT-RETR-072', 'APPT-READ-036', 'APPT-READ-042'],
      () => organisations(({ telecom: _, ...organisation }) => organisation),
    ],
    [
      'shown.comment-lost',
      'The comment of an appointment is lost.',
      ['APPT-RETR-068', 'APPT-READ-032', 'APPT-READ-042'],
      () => appointments(remove('comment')),
    ],
    [
      'shown.absolute-references',
      'Appointments refer to slots and participants by URLs.',
      ['APPT-RETR-076', 'APPT-READ-038', 'APPT-READ-042'],
      () => {
        const absolute = (reference: Json): Json => `https://provider.example/fhir/${String(reference)}`;
        return combine(
          ['slot.reference', 'participant.actor.reference'].map((path) =>
            appointments(change(path, absolute)),
          ),
        );
      },
    ],
    [
      'shown.participants-unknown',
      'Locations among the participants have ids that no read knows.',
      ['APPT-RETR-076', 'APPT-READ-039', 'APPT-RETR-068', 'APPT-READ-032', 'APPT-READ-042'],
      () =>
        appointments(
          change('participant.actor.reference', (reference) =>
            String(reference).replace(/^Location\//, 'Location/room-'),
          ),
        ),
    ],
  ],
);
