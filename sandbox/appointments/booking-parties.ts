import { isVisible } from '../practice/people.js';
import type { Practice } from '../practice/practice.js';
import type { Person, Schedule, Slot } from '../practice/records.js';
import { refusal } from '../vocabulary/errors.js';
import { objects } from '../wire/json.js';
import { referenceOf, type Submission } from './submission.js';

/** What the references of a booking lead to. */
export interface Parties {
  person: Person;
  /** In order of their start. */
  slots: readonly [Slot, ...Slot[]];
  /** The schedule of the first slot. */
  schedule: Schedule;
}

/**
 * Resolves every reference of a booking.
 *
 * @throws Refusal 422 REFERENCE_NOT_FOUND for one that leads nowhere, 404 PATIENT_NOT_FOUND for a sensitive patient
 */
export function findParties(submission: Submission, practice: Practice): Parties {
  const participants = submission.participants.flatMap(({ actor }) => objects(actor)).map(referenceOf);
  const person = findPerson(participants.find(({ type }) => type === 'Patient')?.id ?? '', practice);
  for (const { type, id } of participants) {
    const isKnown =
      (type === 'Patient' && id === person.id) ||
      (type === 'Location' && practice.locations.find(id)) ||
      (type === 'Practitioner' && practice.practitioners.find(id));
    if (!isKnown) throw notFound(`${type}/${id}`);
  }
  const [first, ...others] = submission.slots
    .map((id) => practice.slots.find(id) ?? fail(`Slot/${id}`))
    .sort((one, other) => one.start.getTime() - other.start.getTime());
  const schedule = first && practice.schedules.find(first.schedule);
  if (!first || !schedule) throw notFound('The schedule of the slots');
  return { person, slots: [first, ...others], schedule };
}

function findPerson(id: string, practice: Practice): Person {
  const person = practice.people.find(id);
  if (person?.sensitive) throw refusal('PATIENT_NOT_FOUND', `Patient/${id} cannot be found`);
  if (!person || !isVisible(person)) throw notFound(`Patient/${id}`);
  return person;
}

const notFound = (what: string) => refusal('REFERENCE_NOT_FOUND', `${what} does not exist at this practice`);

function fail(what: string): never {
  throw notFound(what);
}
