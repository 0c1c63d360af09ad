import { type Change, change, remove, set } from '../../behaviour/element.js';
import { each } from '../../behaviour/replies.js';
import type { Json } from '../../interaction.js';
import { codeSystems, extensions } from '../../vocabulary/urls.js';
import { objects, text } from '../../wire/json.js';
import { mutantsAt } from '../row.js';

const withoutExtension = (url: string): Change =>
  change('extension', (value) => objects(value).filter((one) => one.url !== url));

const inUtc = (value: Json): Json => new Date(text(value) ?? '').toISOString().replace('.000Z', 'Z');

const cut = (value: Json): Json => (text(value) ?? '').slice(0, 20);

type Row = readonly [id: string, description: string, breaks: readonly string[], change: Change];

const identity: readonly Row[] = [
  [
    'booking.profile-missing',
    'Asserts no profile.',
    ['APPT-BOOK-125', 'APPT-BOOK-128', 'APPT-BOOK-149'],
    remove('meta.profile'),
  ],
  [
    'booking.version-missing',
    'Gives the new appointment no version.',
    [...['APPT-BOOK-122', 'APPT-BOOK-124', 'APPT-BOOK-129', 'API-FHIR-079', 'API-HTTP-085'], 'APPT-GEN-055'],
    remove('meta.versionId'),
  ],
  ['booking.status-pending', 'Returns the status pending.', ['APPT-BOOK-141'], set('status', 'pending')],
  [
    'booking.other-slots-left-out',
    'Returns only the first of several booked slots.',
    ['APPT-BOOK-141', 'APPT-GEN-027'],
    change('slot', (value) => objects(value).slice(0, 1)),
  ],
  [
    'booking.practitioner-left-out',
    'Does not return the practitioner who was named.',
    ['APPT-BOOK-141', 'APPT-GEN-027'],
    change('participant', (value) =>
      objects(value).filter((one) => !JSON.stringify(one).includes('Practitioner/')),
    ),
  ],
  [
    'booking.participant-status-left-out',
    'Returns participants without their status.',
    ['APPT-BOOK-125', 'APPT-BOOK-141', 'APPT-BOOK-149'],
    remove('participant.status'),
  ],
  [
    'booking.created-left-out',
    'Does not return when the appointment was made.',
    ['APPT-BOOK-141', 'APPT-BOOK-125', 'APPT-BOOK-149'],
    remove('created'),
  ],
  [
    'booking.times-in-utc',
    'Gives times in UTC with Z.',
    ['APPT-BOOK-143'],
    (one) => ['start', 'end', 'created'].reduce((made, name) => change(name, inUtc)(made), one),
  ],
];

const descriptions: readonly Row[] = [
  [
    'booking.service-type-left-out',
    'Leaves the service type out.',
    ['APPT-BOOK-130', 'APPT-BOOK-132', 'APPT-BOOK-133'],
    remove('serviceType'),
  ],
  [
    'booking.service-category-of-the-slot',
    'Gives the service type as service category too.',
    ['APPT-BOOK-131', 'APPT-BOOK-132', 'APPT-BOOK-133'],
    (one) => ({ ...one, serviceCategory: objects(one.serviceType)[0] ?? {} }),
  ],
  [
    'booking.channel-left-out',
    'Leaves the delivery channel out.',
    ['APPT-BOOK-136'],
    withoutExtension(extensions.deliveryChannel),
  ],
  [
    'booking.role-left-out',
    'Leaves the practitioner role out.',
    ['APPT-BOOK-137'],
    withoutExtension(extensions.practitionerRole),
  ],
  [
    'booking.role-system-wrong',
    'Takes the practitioner role from a code system of its own.',
    ['APPT-BOOK-137'],
    change('extension.valueCodeableConcept.coding.system', () => `${codeSystems.roleName}-local`),
  ],
  ['booking.reason-given', 'Returns a reason.', ['APPT-BOOK-134'], set('reason', [{ text: 'Blood test' }])],
  [
    'booking.specialty-given',
    'Returns a specialty.',
    ['APPT-BOOK-135'],
    set('specialty', [{ text: 'General practice' }]),
  ],
  [
    'booking.requested-period-given',
    'Returns the requested period, which the profile prohibits.',
    ['APPT-BOOK-125', 'APPT-BOOK-142', 'APPT-BOOK-149'],
    (one) => ({ ...one, requestedPeriod: [{ start: one.start ?? '', end: one.end ?? '' }] }),
  ],
];

const organisation: readonly Row[] = [
  [
    'booking.organisation-left-out',
    'Does not return the booking organisation.',
    [
      ...['APPT-BOOK-079', 'APPT-BOOK-080', 'APPT-BOOK-082', 'APPT-BOOK-138', 'APPT-BOOK-139'],
      ...['APPT-BOOK-140', 'APPT-BOOK-125', 'APPT-BOOK-149', 'API-RES-008', 'API-RES-010'],
    ],
    (one) => withoutExtension(extensions.bookingOrganisation)(remove('contained')(one)),
  ],
  [
    'booking.organisation-telecom-lost',
    'Loses the second telecom of the booking organisation.',
    [...['APPT-BOOK-079', 'APPT-BOOK-080', 'APPT-BOOK-082', 'APPT-BOOK-138', 'API-RES-008'], 'API-RES-010'],
    change('contained.telecom', (value) => objects(value).slice(0, 1)),
  ],
  [
    'booking.organisation-profile-lost',
    'Asserts no profile of the contained organisation.',
    ['APPT-BOOK-139'],
    remove('contained.meta'),
  ],
  [
    'booking.organisation-versioned',
    'Gives the contained organisation a version of its own.',
    ['APPT-BOOK-140', 'APPT-BOOK-125', 'APPT-BOOK-149'],
    set('contained.meta.versionId', '1'),
  ],
];

const texts: readonly Row[] = [
  [
    'booking.texts-cut',
    'Cuts description and comment to 20 characters.',
    ['APPT-BOOK-083', 'APPT-BOOK-084', 'APPT-BOOK-085', 'APPT-BOOK-087', 'APPT-BOOK-088'],
    (one) => change('comment', cut)(change('description', cut)(one)),
  ],
  [
    'booking.texts-merged',
    'Returns the comment in the description.',
    ['APPT-BOOK-085'],
    (one) =>
      one.comment === undefined
        ? one
        : remove('comment')({ ...one, description: `${text(one.description)}\n${text(one.comment)}` }),
  ],
  [
    'booking.comment-invented',
    'Returns a comment where none was sent.',
    ['APPT-BOOK-072'],
    (one) => (one.comment === undefined ? { ...one, comment: 'No comment' } : one),
  ],
];

const form: readonly Row[] = [
  [
    'booking.references-absolute',
    'Refers to slots and participants by absolute URLs.',
    ['APPT-BOOK-125', 'APPT-BOOK-141', 'APPT-BOOK-149', 'API-FHIR-055', 'APPT-GEN-027'],
    (one) =>
      ['slot.reference', 'participant.actor.reference'].reduce(
        (made, path) => change(path, (value) => `https://provider.example/fhir/${text(value)}`)(made),
        one,
      ),
  ],
];

/** Mutants of the appointment in the answer to a booking. */
export const appointmentMutants = mutantsAt(
  'book-an-appointment',
  [...identity, ...descriptions, ...organisation, ...texts, ...form].map(
    ([id, description, breaks, alter]) =>
      [id, description, breaks, () => each('Appointment', alter)] as const,
  ),
);
