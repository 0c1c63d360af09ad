import type { Json, Resource } from '../../interaction.js';
import { isVisible } from '../../practice/people.js';
import type { Practice } from '../../practice/practice.js';
import type { Slot } from '../../practice/records.js';
import { reference } from '../../practice/resources/head.js';
import { formatMoment, readMoment } from '../../practice/uk-time.js';
import { extensions, identifiers, profiles } from '../../vocabulary/urls.js';
import { isObject, type JsonObject, objects, text } from '../../wire/json.js';

/** The whole booking that a provider imagines which helps itself where one lacks something. */
export function guess(body: Resource, practice: Practice, now: Date): Resource {
  const slots = slotsOf(body, practice);
  const chosen = slots.length > 0 ? slots : freeSlots(body, practice, now);
  const [first, last] = [chosen.at(0), chosen.at(-1)];
  const location = first && practice.schedules.find(first.schedule)?.location;
  const patient = practice.people.all().find(isVisible);
  return {
    resourceType: 'Appointment',
    meta: { profile: [profiles.Appointment] },
    contained: [organisation],
    extension: [{ url: extensions.bookingOrganisation, valueReference: { reference: '#1' } }],
    status: 'booked',
    description: 'Appointment',
    start: formatMoment(first?.start ?? now),
    end: formatMoment(last?.end ?? now),
    slot: chosen.map(({ id }) => reference('Slot', id)),
    created: formatMoment(now),
    participant: [
      { actor: reference('Patient', patient?.id ?? ''), status: 'accepted' },
      { actor: reference('Location', location ?? ''), status: 'accepted' },
    ],
  };
}

/** The slots that a body refers to, in order of their start; those that do not exist are left out. */
export const slotsOf = (body: Resource, practice: Practice): Slot[] =>
  objects(body.slot)
    .flatMap((slot) => practice.slots.find((text(slot.reference) ?? '').split('/').at(-1) ?? '') ?? [])
    .sort((one, other) => one.start.getTime() - other.start.getTime());

/** The type that a participant refers to, wherever it is. */
export const typeOf = ({ actor }: JsonObject): string =>
  /([A-Z]\w+)\/[^/]+$/.exec((isObject(actor) && text(actor.reference)) || '')?.[1] ?? '';

/** The participants of a type, or of any other than that. */
export const participants = (body: Resource, type: string, wanted = true): Json[] =>
  objects(body.participant).filter((one) => (typeOf(one) === type) === wanted);

/** The organisation that a provider assumes where none is named. */
const organisation: Json = {
  resourceType: 'Organization',
  id: '1',
  meta: { profile: [profiles.Organization] },
  identifier: [{ system: identifiers.odsCode, value: 'Z99999' }],
  name: 'Unnamed organisation',
  telecom: [{ system: 'phone', value: '01632 960000' }],
};

/** A slot that a booking could have meant, by its start; the next one when it names none. */
function freeSlots(body: Resource, practice: Practice, now: Date): Slot[] {
  const from = readMoment(text(body.start) ?? formatMoment(now)).toJSDate();
  const until = text(body.end);
  const isMeant = ({ start, end }: Slot): boolean =>
    start.getTime() === from.getTime() && until !== undefined && formatMoment(end) === until;
  const place = participants(body, 'Location').flatMap((one) =>
    isObject(one) && isObject(one.actor) ? (text(one.actor.reference) ?? []) : [],
  );
  const suits = ({ status, bookable, restriction, start, schedule }: Slot): boolean =>
    status === 'free' &&
    bookable &&
    restriction === undefined &&
    start >= from &&
    (place.length === 0 || place.includes(`Location/${practice.schedules.find(schedule)?.location}`));
  return practice.slots
    .all()
    .filter(suits)
    .sort(
      (one, other) =>
        Number(isMeant(other)) - Number(isMeant(one)) || one.start.getTime() - other.start.getTime(),
    )
    .slice(0, 1);
}
