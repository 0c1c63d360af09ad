import type { Practice } from '../practice/practice.js';
import type { Slot } from '../practice/records.js';
import { startOfDay } from '../practice/uk-time.js';

/** Who asks for slots: the codes that a search sent or that a booking organisation carries. */
export interface Applicant {
  odsCodes: readonly string[];
  organisationTypes: readonly string[];
}

/**
 * The rules of availability at a moment.
 *
 * @returns why a slot is not for the applicant, in words for the diagnostics; undefined when it is
 */
export function availability(
  practice: Practice,
  now: Date,
): (slot: Slot, applicant: Applicant) => string | undefined {
  const endOfWindow = startOfDay(now, practice.rules.bookingWindowDays + 1).toJSDate();
  return (slot, applicant) => {
    if (!slot.bookable) return 'is not open to GP Connect';
    if (slot.start >= endOfWindow) return 'lies beyond the booking window of the practice';
    if (!admits(slot, applicant)) return 'is kept for other organisations';
    return undefined;
  };
}

/**
 * The matching table of slot availability management: each restriction that a slot has must be met by what was sent,
 * and a restriction that it has not is always met.
 */
function admits({ restriction }: Slot, { odsCodes, organisationTypes }: Applicant): boolean {
  const { organisationType, odsCodes: listed } = restriction ?? {};
  const typeMatches = organisationType === undefined || organisationTypes.includes(organisationType);
  const codeMatches = listed === undefined || odsCodes.some((code) => listed.includes(code));
  return typeMatches && codeMatches;
}
