import { booked } from '../appointments/book-an-appointment.js';
import { findParties } from '../appointments/booking-parties.js';
import { plainRules, requireBookable } from '../appointments/booking-rules.js';
import { participantsOf, type Submission } from '../appointments/submission.js';
import type { Handler, Resource } from '../interaction.js';
import { refusal } from '../vocabulary/errors.js';
import { objects, text } from '../wire/json.js';
import type { Flavour } from './flavour.js';
import { bodyOf, submissionOf, valuesOf } from './submission.js';

interface Case {
  body: Resource;
  submission: Submission;
  flavour: Flavour;
}

type ContentRule = readonly [broken: (one: Case) => boolean, diagnostics: string];

const has = (value: unknown): boolean => value !== undefined;

/** What a booking has to say in both releases. */
const RULES: readonly ContentRule[] = [
  [({ submission }) => submission.status !== 'booked', "Appointment.status must be 'booked'"],
  [({ body }) => !has(body.start) || !has(body.end), 'Appointment.start and end must be sent'],
  [({ submission: { slots } }) => slots.length === 0, 'Appointment.slot must name a slot'],
  [({ submission: { slots } }) => new Set(slots).size < slots.length, 'Appointment.slot names a slot twice'],
  [
    ({ submission }) => participantsOf(submission, 'Patient').length !== 1,
    'Exactly one participant must be a Patient',
  ],
  [
    ({ submission }) => submission.cancellationReason !== undefined,
    'A booking cannot carry a cancellation reason',
  ],
  [
    ({ body }) => objects(body.identifier).some(({ value }) => !has(value)),
    'Appointment.identifier must have a value',
  ],
  [
    ({ body }) => extensionsOf(body).some((one) => !isComplete(one)),
    'An extension must have a url and a value',
  ],
  [
    ({ submission }) => submission.participants.some(({ actor, type }) => !has(actor) && !has(type)),
    'Every participant must have a type or an actor',
  ],
  [({ body }) => repeated(body), 'An extension must not be sent twice'],
];

/** And what since 1.0.0-rc.2. */
const FURTHER: readonly ContentRule[] = [
  [({ body }) => !has(body.description), 'Appointment.description is missing'],
  [
    ({ submission }) => participantsOf(submission, 'Location').length !== 1,
    'Exactly one participant must be a Location',
  ],
  [
    ({ submission }) => submission.participants.some(({ actor }) => !has(actor)),
    'Every participant must have an actor',
  ],
  [
    ({ body, flavour }) => !has(valuesOf(body, flavour.created ?? '')[0]?.valueDateTime),
    'The extension with the time of booking is missing',
  ],
  [
    ({ submission }) => submission.bookedBy.length !== 1,
    'Exactly one booking organisation extension must be sent',
  ],
  [
    ({ submission: { bookedBy, contained } }) => !contained.some(({ id }) => id === bookedBy[0]),
    'The booking organisation must refer to a contained Organization',
  ],
  [({ submission }) => !has(organisationOf(submission)?.name), 'The booking organisation must have a name'],
  [
    ({ submission }) => objects(organisationOf(submission)?.telecom).length === 0,
    'The booking organisation must have a telecom',
  ],
  [
    ({ submission }) =>
      objects(organisationOf(submission)?.telecom).some(({ system, value }) => !has(system) || !has(value)),
    'Each telecom of the booking organisation must have a system and a value',
  ],
  [
    ({ submission }) => has(organisationOf(submission)?.type),
    'The booking organisation has no type that this release could hold',
  ],
];

const organisationOf = ({ bookedBy, contained }: Submission): Resource | undefined =>
  contained.find(({ id, resourceType }) => id === bookedBy[0] && resourceType === 'Organization');

const extensionsOf = ({ extension, modifierExtension }: Resource) => [
  ...objects(extension),
  ...objects(modifierExtension),
];

const isComplete = (extension: Resource | { [name: string]: unknown }): boolean =>
  typeof extension.url === 'string' && Object.keys(extension).some((name) => name.startsWith('value'));

function repeated(body: Resource): boolean {
  const urls = extensionsOf(body).map(({ url }) => text(url));
  return new Set(urls).size < urls.length;
}

/** Books slots for a patient, all of them or none. */
export const bookingIn =
  (flavour: Flavour): Handler =>
  (request, practice) => {
    const { now } = request;
    const body = bodyOf(request);
    const submission = submissionOf(body, flavour, now);
    const rules = flavour.bookingOrganisation === undefined ? RULES : [...RULES, ...FURTHER];
    const broken = rules.find(([isBroken]) => isBroken({ body, submission, flavour }));
    if (broken) throw refusal('INVALID_RESOURCE', broken[1]);
    const parties = findParties(submission, practice);
    const organisation = organisationOf(submission) ?? { resourceType: 'Organization' };
    requireBookable({ ...parties, submission, organisation, practice, now }, plainRules);

    return booked(submission, { ...parties, organisation: organisationOf(submission) }, request, practice);
  };
