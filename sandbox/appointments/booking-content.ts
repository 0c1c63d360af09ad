import type { Resource } from '../interaction.js';
import { refusal } from '../vocabulary/errors.js';
import { odsCodesOf, participantsOf, type Submission } from './submission.js';
import { requireStorable } from './texts.js';

type ContentRule = readonly [broken: (submission: Submission) => boolean, diagnostics: string];

/** What a booking must say of itself, beyond the structure of an Appointment and before any slot is looked at. */
const RULES: readonly ContentRule[] = [
  [({ status }) => status !== 'booked', "Appointment.status must be 'booked'"],
  [
    ({ cancellationReason }) => cancellationReason !== undefined,
    'A booking cannot carry a cancellation reason',
  ],
  [(each) => participantsOf(each, 'Patient').length !== 1, 'Exactly one participant must be a Patient'],
  [(each) => participantsOf(each, 'Location').length !== 1, 'Exactly one participant must be a Location'],
  [
    (each) => participantsOf(each, 'Practitioner').length > 1,
    'At most one participant may be a Practitioner',
  ],
  [({ slots }) => new Set(slots).size < slots.length, 'Appointment.slot names a slot twice'],
  [({ bookedBy }) => bookedBy.length !== 1, 'Exactly one booking organisation extension must be sent'],
  [({ contained }) => contained.length !== 1, 'Exactly one Organization must be contained'],
  [
    ({ bookedBy, contained }) => bookedBy[0] !== contained[0]?.id,
    'The booking organisation must refer to the contained Organization',
  ],
  [
    ({ contained }) => contained.flatMap(odsCodesOf).length !== 1,
    'The booking organisation must have one identifier that is an ODS code',
  ],
];

/**
 * Holds a booking against the content rules.
 *
 * @returns the contained booking organisation
 * @throws Refusal 422 INVALID_RESOURCE
 */
export function requireBookingContent(submission: Submission): Resource {
  requireStorable(submission);
  const broken = RULES.find(([isBroken]) => isBroken(submission));
  const [organisation] = submission.contained;
  if (broken || !organisation)
    throw refusal('INVALID_RESOURCE', broken?.[1] ?? 'No Organization is contained');
  return organisation;
}
