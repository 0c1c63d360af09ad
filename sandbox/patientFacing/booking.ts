import { referenceOf } from '../appointments/submission.js';
import type { Json, Resource } from '../interaction.js';
import type { Practice } from '../practice/practice.js';
import type { Person } from '../practice/records.js';
import { readMoment } from '../practice/uk-time.js';
import { refusal } from '../vocabulary/errors.js';
import { isObject, type JsonObject, objects, text } from '../wire/json.js';

/** What is stored for a booking whose patient gave no description, which the profile wants. */
const noDescription = 'Booked online';

/**
 * The appointment that the practice would have booked for a patient who books one: reason and telephone number are for
 * those who will see the patient and are not shown again, and what a patient need not send is filled in.
 *
 * @throws Refusal 422 without a reason, 403 where it is for somebody else
 */
export function asBookedByPatient(body: Resource, patient: Person, practice: Practice): Resource {
  const { reason, contained, ...rest } = body;
  if (body.resourceType !== 'Appointment') return body;
  // A list in FHIR, of which the profile allows one item.
  const [why, ...more] = Array.isArray(reason) ? reason : [];
  if (!isObject(why) || !text(why.text) || more.length > 0)
    throw refusal('INVALID_RESOURCE', 'Appointment.reason must be sent once, with a text');
  return {
    ...rest,
    ...(contained !== undefined && { contained: withoutPatient(contained) }),
    description: rest.description ?? noDescription,
    ...minutes(rest),
    ...(Array.isArray(rest.participant) && { participant: participants(rest, patient, practice) }),
  };
}

/** Everything contained but the Patient whose telecom was sent. */
const withoutPatient = (contained: Json): Json =>
  Array.isArray(contained)
    ? contained.filter((one) => !(isObject(one) && one.resourceType === 'Patient'))
    : contained;

/** Names the patient by logical id, and adds the place where the consumer left it to the practice. */
function participants({ participant, slot }: JsonObject, patient: Person, practice: Practice): Json[] {
  const sent = Array.isArray(participant) ? participant : [];
  const named = sent.map((one) => (isObject(one) ? byLogicalId(one, practice) : one));
  const actors = objects(named)
    .flatMap(({ actor }) => objects(actor))
    .map(referenceOf);
  if (actors.some(({ type, id }) => type === 'Patient' && id !== patient.id && practice.people.find(id)))
    throw refusal('ACCESS_DENIED', 'An appointment can be booked for the patient who asks alone');
  if (actors.some(({ type }) => type === 'Location')) return named;
  const [first] = objects(slot);
  const schedule = practice.slots.find(first ? referenceOf(first).id : '')?.schedule ?? '';
  const place = practice.schedules.find(schedule)?.location ?? practice.locations.all()[0]?.id ?? '';
  return [...named, { actor: { reference: `Location/${place}` }, status: 'accepted' }];
}

function byLogicalId(participant: JsonObject, practice: Practice): JsonObject {
  const { actor } = participant;
  if (!isObject(actor)) return participant;
  const { type, id } = referenceOf(actor);
  const person = type === 'Patient' ? practice.personByNhsNumber(id) : undefined;
  return person ? { ...participant, actor: { ...actor, reference: `Patient/${person.id}` } } : participant;
}

/** The length of the appointment, whatever was sent; what is no time is for the rules of bookings to refuse. */
function minutes({ start, end, minutesDuration }: JsonObject): JsonObject {
  if (minutesDuration !== undefined && !(Number.isInteger(minutesDuration) && Number(minutesDuration) > 0))
    return {};
  const [from, to] = [start, end].map((moment) => readMoment(text(moment) ?? '').toMillis());
  const length = ((to ?? 0) - (from ?? 0)) / 60_000;
  return length > 0 ? { minutesDuration: length } : {};
}
