import { change } from '../../behaviour/element.js';
import { despiteRefusal, givenBody } from '../../behaviour/handlers.js';
import type { Json, Resource } from '../../interaction.js';
import { isVisible } from '../../practice/people.js';
import type { Practice } from '../../practice/practice.js';
import { isObject, objects, text } from '../../wire/json.js';
import { type MutantRow, mutantsAt } from '../row.js';
import { guess, participants, typeOf } from './guess.js';

/** The id that a participant refers to. */
const idOf = (one: Json): string =>
  (isObject(one) && isObject(one.actor) && text(one.actor.reference)?.split('/').at(-1)) || '';

/** Cuts the server off a reference. */
const local = (value: Json): Json => (text(value) ?? '').replace(/^https?:.*\/(\w+\/[^/]+)$/, '$1');

/** Makes a patient record of an id that the practice does not know. */
function createPatient(body: Resource, practice: Practice): void {
  const [id] = participants(body, 'Patient').map(idOf);
  const [somebody] = practice.people.all().filter(isVisible);
  if (id && somebody && !practice.people.find(id)) practice.people.add({ ...somebody, id });
}

const table: readonly MutantRow[] = [
  [
    'booking.absolute-slots-read',
    'Reads the id out of an absolute reference to a slot.',
    ['APPT-BOOK-095'],
    () => givenBody(change('slot.reference', local)),
  ],
  [
    'booking.absolute-participants-read',
    'Reads the id out of an absolute reference to a participant.',
    ['APPT-BOOK-095'],
    () => givenBody(change('participant.actor.reference', local)),
  ],
  [
    'booking.unknown-slot-replaced',
    'Books another slot of that time when the slot is unknown.',
    ['APPT-BOOK-096', 'APPT-BOOK-104'],
    () =>
      givenBody((body, practice, { now }) => {
        const known = objects(body.slot).every(({ reference }) =>
          practice.slots.find((text(reference) ?? '').split('/').at(-1) ?? ''),
        );
        return known ? body : { ...body, slot: guess(body, practice, now).slot ?? [] };
      }),
  ],
  [
    'booking.unknown-location-replaced',
    'Takes the location of the schedule for one that is unknown.',
    ['APPT-BOOK-096'],
    () =>
      givenBody((body, practice, { now }) => ({
        ...body,
        participant: objects(body.participant).flatMap((one) =>
          typeOf(one) === 'Location' && !practice.locations.find(idOf(one))
            ? participants(guess(body, practice, now), 'Location')
            : [one],
        ),
      })),
  ],
  [
    'booking.unknown-practitioner-dropped',
    'Leaves a practitioner out who is unknown.',
    ['APPT-BOOK-096'],
    () =>
      givenBody((body, practice) => ({
        ...body,
        participant: objects(body.participant).filter(
          (one) => typeOf(one) !== 'Practitioner' || practice.practitioners.find(idOf(one)),
        ),
      })),
  ],
  [
    'booking.unknown-patient-created',
    'Makes a record for a patient who is unknown, and books.',
    ['APPT-BOOK-096', 'APPT-BOOK-115', 'APPT-BOOK-116'],
    () =>
      givenBody((body, practice) => {
        createPatient(body, practice);
        return body;
      }),
  ],
  [
    'booking.refusal-creates-patient',
    'Refuses a booking for an unknown patient, but leaves a record behind.',
    ['APPT-BOOK-096', 'APPT-BOOK-115', 'APPT-BOOK-116'],
    () => despiteRefusal((practice, { body }) => body && createPatient(body, practice)),
  ],
];

/** Bookings that refer to something wrongly and are taken. */
export const referenceMutants = mutantsAt('book-an-appointment', table);
