import { type Change, change, remove, set } from '../../behaviour/element.js';
import { each } from '../../behaviour/replies.js';
import type { Json } from '../../interaction.js';
import { codeSystems, extensions } from '../../vocabulary/urls.js';
import { objects, text } from '../../wire/json.js';
import { bookingMutantsOf } from './row.js';

const withoutExtension = (url: string): Change =>
  change('extension', (value) => objects(value).filter((one) => one.url !== url));

const inUtc = (value: Json): Json => new Date(text(value) ?? '').toISOString().replace('.000Z', 'Z');

const cut = (value: Json): Json => (text(value) ?? '').slice(0, 20);

type Row = readonly [id: string, description: string, breaks: string, change: Change];

const identity: readonly Row[] = [
  ['booking.profile-missing', 'Asserts no profile.', '125 128 149', remove('meta.profile')],
  [
    'booking.version-missing',
    'Gives the new appointment no version.',
    '122 124 129 API-FHIR-079 API-HTTP-085 APPT-GEN-055',
    remove('meta.versionId'),
  ],
  ['booking.status-pending', 'Returns the status pending.', '141', set('status', 'pending')],
  [
    'booking.other-slots-left-out',
    'Returns only the first of several booked slots.',
    '141 APPT-GEN-027',
    change('slot', (value) => objects(value).slice(0, 1)),
  ],
  [
    'booking.practitioner-left-out',
    'Does not return the practitioner who was named.',
    '141 APPT-GEN-027',
    change('participant', (value) =>
      objects(value).filter((one) => !JSON.stringify(one).includes('Practitioner/')),
    ),
  ],
  [
    'booking.participant-status-left-out',
    'Returns participants without their status.',
    '125 141 149',
    remove('participant.status'),
  ],
  [
    'booking.created-left-out',
    'Does not return when the appointment was made.',
    '141 125 149',
    remove('created'),
  ],
  [
    'booking.times-in-utc',
    'Gives times in UTC with Z.',
    '143',
    (one) => ['start', 'end', 'created'].reduce((made, name) => change(name, inUtc)(made), one),
  ],
];

const descriptions: readonly Row[] = [
  ['booking.service-type-left-out', 'Leaves the service type out.', '130 132 133', remove('serviceType')],
  [
    'booking.service-category-of-the-slot',
    'Gives the service type as service category too.',
    '131 132 133',
    (one) => ({ ...one, serviceCategory: objects(one.serviceType)[0] ?? {} }),
  ],
  [
    'booking.channel-left-out',
    'Leaves the delivery channel out.',
    '136',
    withoutExtension(extensions.deliveryChannel),
  ],
  [
    'booking.role-left-out',
    'Leaves the practitioner role out.',
    '137',
    withoutExtension(extensions.practitionerRole),
  ],
  [
    'booking.role-system-wrong',
    'Takes the practitioner role from a code system of its own.',
    '137',
    change('extension.valueCodeableConcept.coding.system', () => `${codeSystems.roleName}-local`),
  ],
  ['booking.reason-given', 'Returns a reason.', '134', set('reason', [{ text: 'Blood test' }])],
  [
    'booking.specialty-given',
    'Returns a specialty.',
    '135',
    set('specialty', [{ text: 'General practice' }]),
  ],
  [
    'booking.requested-period-given',
    'Returns the requested period, which the profile prohibits.',
    '125 142 149',
    (one) => ({ ...one, requestedPeriod: [{ start: one.start ?? '', end: one.end ?? '' }] }),
  ],
];

const organisation: readonly Row[] = [
  [
    'booking.organisation-left-out',
    'Does not return the booking organisation.',
    '079 080 082 138 139 140 125 149 API-RES-008 API-RES-010',
    (one) => withoutExtension(extensions.bookingOrganisation)(remove('contained')(one)),
  ],
  [
    'booking.organisation-telecom-lost',
    'Loses the second telecom of the booking organisation.',
    '079 080 082 138 API-RES-008 API-RES-010',
    change('contained.telecom', (value) => objects(value).slice(0, 1)),
  ],
  [
    'booking.organisation-profile-lost',
    'Asserts no profile of the contained organisation.',
    '139',
    remove('contained.meta'),
  ],
  [
    'booking.organisation-versioned',
    'Gives the contained organisation a version of its own.',
    '140 125 149',
    set('contained.meta.versionId', '1'),
  ],
];

const texts: readonly Row[] = [
  [
    'booking.texts-cut',
    'Cuts description and comment to 20 characters.',
    '083 084 085 087 088',
    (one) => change('comment', cut)(change('description', cut)(one)),
  ],
  [
    'booking.texts-merged',
    'Returns the comment in the description.',
    '085',
    (one) =>
      one.comment === undefined
        ? one
        : remove('comment')({ ...one, description: `${text(one.description)}\n${text(one.comment)}` }),
  ],
  [
    'booking.comment-invented',
    'Returns a comment where none was sent.',
    '072',
    (one) => (one.comment === undefined ? { ...one, comment: 'No comment' } : one),
  ],
];

const form: readonly Row[] = [
  [
    'booking.references-absolute',
    'Refers to slots and participants by absolute URLs.',
    '125 141 149 API-FHIR-055 APPT-GEN-027',
    (one) =>
      ['slot.reference', 'participant.actor.reference'].reduce(
        (made, path) => change(path, (value) => `https://provider.example/fhir/${text(value)}`)(made),
        one,
      ),
  ],
];

/** Mutants of the appointment in the answer to a booking. */
export const appointmentMutants = bookingMutantsOf(
  [...identity, ...descriptions, ...organisation, ...texts, ...form].map(
    ([id, description, breaks, alter]) =>
      [id, description, breaks, () => each('Appointment', alter)] as const,
  ),
);
