import { instantOf } from '../../fhir/londonTime.js';
import { localReference } from '../../fhir/reference.js';
import { firstText, type JsonObject, selectText } from '../../kernel/select.js';

/** What is known of a booking of the run's own, to tell its appointment from those of others. */
export interface Expected {
  /** Logical id of the patient. */
  patient: string;
  /** Logical ids. */
  slots: readonly string[];
  /** When the booking was intended. */
  at: string;
  /** Id of the run, which its texts bear in brackets. */
  mark: string;
  /** Whether what the run wrote last into the appointment bears the mark. */
  marked: boolean;
  /** Whether the provider is known to return texts as they were sent. */
  keepsMarks: boolean;
}

/** What an appointment, as it was returned, says of whose it is; `silent` when it says too little. */
export type Evidence = { whose: 'ours'; withMark: boolean } | { whose: 'other' | 'silent'; reason: string };

/** A run's id in brackets, as its texts bear it. */
const anyMark = /\[(\d{8}-\d{6}-[0-9a-f]{4})\]/;

/** The text by which appointments of a run are known: a consumer may write and read back a description (page on booking). */
export const markOf = (run: string): string => `[${run}]`;

/**
 * Whether an appointment is the one that was booked: the same patient, the same slots, and the run's mark, where the
 * provider keeps it. One that loses or replaces descriptions must not make bookings stay: there the appointment must not
 * have been created before the booking was sent.
 */
export function evidenceOf(resource: JsonObject, expected: Expected): Evidence {
  const patients = references(resource, 'participant.actor.reference', 'Patient');
  const slots = references(resource, 'slot.reference', 'Slot');
  const texts = `${firstText(resource, 'description') ?? ''} ${firstText(resource, 'comment') ?? ''}`;
  const withMark = texts.includes(markOf(expected.mark));
  if (patients.some((one) => one !== `Patient/${expected.patient}`))
    return other('it is for another patient');
  if (slots.length > 0 && !isSame(slots, expected.slots)) return other('it is in other slots');
  const found = anyMark.exec(texts)?.[1];
  if (!withMark && found !== undefined) return other(`it bears the mark of another run, ${found}`);
  if (patients.length === 0) return { whose: 'silent', reason: 'it names no patient' };
  if (withMark) return { whose: 'ours', withMark };
  if (slots.length === 0)
    return { whose: 'silent', reason: 'it names no slot and does not bear the mark of this run' };
  if (expected.marked && expected.keepsMarks)
    return other("it does not bear this run's mark, which the provider returns elsewhere");
  if (isOlder(firstText(resource, 'created'), expected.at))
    return other('it was created before this run booked');
  return { whose: 'ours', withMark };
}

const other = (reason: string): Evidence => ({ whose: 'other', reason });

const references = (resource: JsonObject, path: string, type: string): string[] =>
  selectText(resource, path)
    .map(({ value }) => localReference(value))
    .filter((one) => one.startsWith(`${type}/`));

const isSame = (references: readonly string[], slots: readonly string[]): boolean =>
  new Set(references).size === new Set(slots).size && slots.every((id) => references.includes(`Slot/${id}`));

/** Seconds and minutes may have been cut off what we sent. */
const marginMilliseconds = 2 * 60 * 1000;

function isOlder(created: string | undefined, at: string): boolean {
  if (created === undefined) return false;
  if (/^\d{4}-\d{2}-\d{2}$/.test(created)) return created < at.slice(0, 10);
  return instantOf(created) < Date.parse(at) - marginMilliseconds;
}
