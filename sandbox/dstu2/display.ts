import type { Practice } from '../practice/practice.js';
import type { PersonName } from '../practice/records.js';
import { ukTime } from '../practice/uk-time.js';
import { type JsonObject, text } from '../wire/json.js';

/** What a reference leads to, in words: people and organisations by their names. */
export function displayOf(
  reference: string,
  practice: Practice,
  contained: readonly JsonObject[],
): string | undefined {
  if (reference.startsWith('#')) return text(contained.find(({ id }) => id === reference.slice(1))?.name);
  const [type = '', id = ''] = reference
    .replace(/\/_history\/[^/]+$/, '')
    .split('/')
    .slice(-2);
  return KINDS[type]?.(id, practice);
}

const KINDS: Readonly<Record<string, (id: string, practice: Practice) => string | undefined>> = {
  Patient: (id, { people }) => written(people.find(id)?.name),
  Practitioner: (id, { practitioners }) => written(practitioners.find(id)?.name),
  Organization: (id, { organisations }) => organisations.find(id)?.name,
  Location: (id, { locations }) => locations.find(id)?.name,
  Schedule: (id, { schedules }) => schedules.find(id)?.session,
  Slot: (id, { slots }) => {
    const slot = slots.find(id);
    return slot && `${slot.type}, ${ukTime(slot.start).toFormat('d MMMM yyyy, HH:mm')}`;
  },
};

const written = (name: PersonName | undefined): string | undefined =>
  name && [...(name.prefix === undefined ? [] : [name.prefix]), ...name.given, name.family].join(' ');
