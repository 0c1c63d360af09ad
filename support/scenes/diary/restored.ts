import type { BookingPlan } from '../../../checks/booking/booking.js';
import { hasOffset } from '../../fhir/londonTime.js';
import { isRelative, localReference } from '../../fhir/reference.js';
import { isObject, type Json, type JsonObject } from '../../kernel/select.js';

/** What the run knows of an appointment that it booked: logical ids, and times as the slots had them. */
export interface Known {
  patient: string;
  slots: readonly string[];
  start: string;
  end: string;
}

export const knownOf = ({ patient, slots }: BookingPlan): Known => ({
  patient: patient.id,
  slots: slots.map(({ id }) => id),
  start: slots[0]?.start ?? '',
  end: slots.at(-1)?.end ?? '',
});

/**
 * An appointment as a provider shows it, with what was booked put back where it is shown in a form that no update may
 * have: times without offset, no slot, references to elsewhere, participants without status or twice, empty lists. That is for checks of the answer to
 * tell; sent back, it would be refused, so that nothing else of updates could be tested, and the booking not be cancelled.
 */
export function restored(shown: JsonObject, { patient, slots, start, end }: Known): JsonObject {
  const sound = Object.fromEntries(
    Object.entries(shown).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );
  return {
    ...sound,
    start: timeOf(sound.start) ?? start,
    end: timeOf(sound.end) ?? end,
    slot: referencesIn(sound.slot) ?? slots.map((id) => ({ reference: `Slot/${id}` })),
    participant: participants(sound.participant, { reference: `Patient/${patient}` }),
  };
}

const timeOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && hasOffset(value) ? value : undefined;

const referencesIn = (shown: Json | undefined): Json[] | undefined =>
  Array.isArray(shown) ? shown.map(withLocalReference) : undefined;

const withLocalReference = (shown: Json): Json =>
  isObject(shown) && typeof shown.reference === 'string' && !isRelative(shown.reference)
    ? { ...shown, reference: localReference(shown.reference) }
    : shown;

function participants(shown: Json | undefined, patient: JsonObject): Json[] {
  const known = (Array.isArray(shown) ? shown.filter(isObject) : []).map((one) => ({
    ...one,
    ...(isObject(one.actor) ? { actor: withLocalReference(one.actor) } : {}),
  }));
  const isThere = known.some(({ actor }) => isObject(actor) && /Patient\//.test(String(actor.reference)));
  const all = isThere ? known : [{ actor: patient }, ...known];
  const unique = new Map(all.map((one) => [JSON.stringify(one.actor), one]));
  return [...unique.values()].map((one) => ({ status: 'accepted', ...one }));
}
