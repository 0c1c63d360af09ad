import type { Practice } from '../practice/practice.js';
import type { Slot } from '../practice/records.js';
import { startOfDay } from '../practice/uk-time.js';

/** Who asks for slots: the codes that a search sent or that a booking organisation carries. */
export interface Applicant {
  odsCodes: readonly string[];
  organisationTypes: readonly string[];
}

/** Why the slot is not for the applicant, in words for the diagnostics; undefined when it is. */
export function whyUnavailable(
  slot: Slot,
  applicant: Applicant,
  practice: Practice,
  now: Date,
): string | undefined {
  if (!slot.bookable) return 'is not open to GP Connect';
  if (slot.start >= endOfWindow(practice, now)) return 'lies beyond the booking window of the practice';
  if (!admits(slot, applicant)) return 'is kept for other organisations';
  return undefined;
}

/**
 * The matching table of slot availability management: each restriction that a slot has must be met by what was sent,
 * and a restriction that it has not is always met.
 */
export function admits({ restriction }: Slot, { odsCodes, organisationTypes }: Applicant): boolean {
  const { organisationType, odsCodes: listed } = restriction ?? {};
  const typeMatches = organisationType === undefined || organisationTypes.includes(organisationType);
  const codeMatches = listed === undefined || odsCodes.some((code) => listed.includes(code));
  return typeMatches && codeMatches;
}

/** First moment that is too far ahead. */
const endOfWindow = (practice: Practice, now: Date): Date =>
  startOfDay(now, practice.rules.bookingWindowDays + 1).toJSDate();
