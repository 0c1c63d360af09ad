import type { Behaviour } from '../../behaviour/behaviour.js';
import { all, type Change, fill, remove, set } from '../../behaviour/element.js';
import { givenBody } from '../../behaviour/handlers.js';
import { bodyWith } from '../../behaviour/requests.js';
import type { Json } from '../../interaction.js';
import { identifiers } from '../../vocabulary/urls.js';
import { objects } from '../../wire/json.js';
import { type MutantRow, mutantsAt } from '../row.js';
import { guess, participants, typeOf } from './guess.js';

/** Takes the named elements from a guess where the booking lacks them. */
const guessed = (...names: readonly string[]): Behaviour =>
  givenBody((body, practice, { now }) => {
    const whole = guess(body, practice, now);
    const found: [string, Json][] = names.flatMap((name) => {
      const value = body[name] ?? whole[name];
      return value === undefined ? [] : [[name, value]];
    });
    return { ...body, ...Object.fromEntries(found) };
  });

/** Adds participants of the guess for the types that a booking does not name. */
const guessedParticipants = (...types: readonly string[]): Behaviour =>
  givenBody((body, practice, { now }) => {
    const whole = guess(body, practice, now);
    const missing = types.filter((type) => participants(body, type).length === 0);
    const added = missing.flatMap((type) => participants(whole, type));
    return { ...body, participant: [...objects(body.participant), ...added] };
  });

const mended = (...changes: readonly Change[]): Behaviour => givenBody((body) => all(...changes)(body));

const lacking: readonly MutantRow[] = [
  [
    'booking.times-guessed',
    'Takes the times of the slot when start or end is missing.',
    ['APPT-BOOK-040', 'APPT-BOOK-041', 'APPT-GEN-028'],
    () => guessed('start', 'end'),
  ],
  [
    'booking.status-ignored',
    'Books whatever the status is, or without one.',
    ['APPT-BOOK-044'],
    () => mended(set('status', 'booked')),
  ],
  [
    'booking.slot-guessed',
    'Looks for a slot itself when the booking names none.',
    ['APPT-BOOK-046'],
    () => guessed('slot'),
  ],
  [
    'booking.description-guessed',
    'Takes a booking without description.',
    ['APPT-BOOK-065'],
    () => guessed('description'),
  ],
  [
    'booking.created-guessed',
    'Takes a booking that does not say when it was created.',
    ['APPT-BOOK-063'],
    () => guessed('created'),
  ],
  [
    'booking.participant-status-guessed',
    'Takes participants without status as accepted.',
    ['APPT-BOOK-038'],
    () => mended(fill('participant.status', 'accepted')),
  ],
  [
    'booking.actorless-participants-dropped',
    'Leaves participants without actor out.',
    ['APPT-BOOK-037'],
    () =>
      givenBody((body, practice, { now }) => ({
        ...body,
        participant: objects(body.participant).flatMap((one) =>
          typeOf(one) ? [one] : participants(guess(body, practice, now), 'Location'),
        ),
      })),
  ],
  [
    'booking.patient-guessed',
    'Books for a stand-in patient when none is named.',
    ['APPT-BOOK-031'],
    () => guessedParticipants('Patient'),
  ],
  [
    'booking.location-guessed',
    'Takes a booking that names no location.',
    ['APPT-BOOK-033', 'APPT-BOOK-034', 'FND-GEN-026'],
    () => guessedParticipants('Location'),
  ],
  [
    'booking.participants-guessed',
    'Takes a booking that says neither who nor where.',
    ['APPT-BOOK-031', 'APPT-BOOK-033'],
    () => guessed('participant'),
  ],
  [
    'booking.organisation-guessed',
    'Takes a booking that does not say which organisation books.',
    ['APPT-BOOK-049'],
    () => guessed('extension', 'contained'),
  ],
  [
    'booking.organisation-reference-ignored',
    'Takes the contained organisation, whatever the extension refers to.',
    ['APPT-BOOK-050', 'APPT-BOOK-051'],
    () => mended(set(`extension[0].valueReference.reference`, '#1')),
  ],
  [
    'booking.organisation-name-guessed',
    'Takes a booking organisation without name.',
    ['APPT-BOOK-057'],
    () => mended(fill('contained.name', 'Unnamed organisation')),
  ],
  [
    'booking.organisation-telecom-guessed',
    'Takes a booking organisation without telecom.',
    ['APPT-BOOK-058'],
    () => mended(fill('contained.telecom', [{ system: 'phone', value: '01632 960000' }])),
  ],
  [
    'booking.ods-code-not-needed',
    'Takes a booking organisation without an ODS code.',
    ['APPT-BOOK-055'],
    () =>
      mended(
        fill('contained.identifier', [{ system: identifiers.odsCode, value: 'Z99999' }]),
        set('contained.identifier.system', identifiers.odsCode),
      ),
  ],
  [
    'booking.identifiers-unread',
    'Drops business identifiers that lack system or value, instead of refusing them.',
    ['APPT-BOOK-094'],
    () =>
      givenBody((body) => {
        const { identifier, ...others } = body;
        const sound = objects(identifier).filter(({ system, value }) => system && value);
        return { ...others, resourceType: body.resourceType, ...(sound.length > 0 && { identifier: sound }) };
      }),
  ],
  [
    'booking.empty-booking-filled',
    'Books the next free slot for anybody when the body is empty.',
    ['APPT-BOOK-028', 'APPT-BOOK-114'],
    () =>
      givenBody((body, practice, { now }) =>
        Object.keys(body).length > 1 ? body : guess(body, practice, now),
      ),
  ],
];

const tooMuch: readonly MutantRow[] = [
  [
    'booking.prohibited-elements-dropped',
    'Drops elements that the profile prohibits, instead of refusing them.',
    ['APPT-BOOK-093'],
    () =>
      mended(...['indication', 'supportingInformation', 'incomingReferral', 'requestedPeriod'].map(remove)),
  ],
  [
    'booking.identifier-parts-dropped',
    'Drops the parts of an identifier that the profile prohibits.',
    ['APPT-BOOK-093'],
    () => mended(...['use', 'type', 'period', 'assigner'].map((part) => remove(`identifier.${part}`))),
  ],
  [
    'booking.unknown-elements-dropped',
    'Drops elements that FHIR does not know.',
    ['APPT-BOOK-114'],
    () => mended(remove('bookingMood')),
  ],
  [
    'booking.reason-dropped',
    'Drops the reason instead of refusing the booking.',
    ['APPT-BOOK-100'],
    () => mended(remove('reason')),
  ],
  [
    'booking.specialty-dropped',
    'Drops the specialty instead of refusing the booking.',
    ['APPT-BOOK-101'],
    () => mended(remove('specialty')),
  ],
  [
    'booking.type-unread',
    'Takes any resource for an Appointment.',
    ['APPT-BOOK-114'],
    () => bodyWith(set('resourceType', 'Appointment')),
  ],
];

/** Bookings that have to be refused and are taken. */
export const incompleteMutants = mutantsAt('book-an-appointment', [...lacking, ...tooMuch]);
