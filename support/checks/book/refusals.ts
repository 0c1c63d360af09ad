import type { JsonObject } from '../../fhir/select.js';
import type { BookingPlan } from '../../world/bookings.js';
import type { Check } from '../check.js';
import { errorIs, readErrorKinds } from '../responses/errors.js';
import { refuses } from '../responses/refusal.js';
import { spoilers } from './spoilers.js';

/** How a sound booking is spoilt, in one respect, and what the provider has to say to it. */
export interface SpoiltBooking {
  /** Rows that demand the refusal. */
  requirements: readonly string[];
  /** The one change to a sound appointment. */
  spoil(appointment: JsonObject, plan: BookingPlan): JsonObject;
  error: ExpectedError;
  /** Where the refusal itself rests on a reading. */
  interpretation?: string;
  severity?: 'warn';
}

/** Why the error has the weight it has; the kinds themselves are in `expectedErrors`. */
type ExpectedError = keyof typeof expectedErrors;

/**
 * The errors that a refused booking names. `structure`: the error guidance gives the code itself, for a body that does
 * not meet its StructureDefinition. `rule`: the page says that it is an error and leaves the code open.
 */
const expectedErrors = {
  structure: { kinds: '422 INVALID_RESOURCE', requirements: ['APPT-BOOK-112'] },
  rule: {
    kinds: '422 INVALID_RESOURCE',
    requirements: ['APPT-BOOK-112'],
    interpretation: 'APPT-I-105',
    severity: 'warn',
  },
  reference: {
    kinds: '422 REFERENCE_NOT_FOUND or 422 INVALID_RESOURCE',
    requirements: ['APPT-BOOK-105'],
    interpretation: 'APPT-A-6',
  },
  patient: {
    kinds: '422 REFERENCE_NOT_FOUND or 404 PATIENT_NOT_FOUND or 422 INVALID_RESOURCE',
    requirements: ['APPT-BOOK-105'],
    interpretation: 'APPT-I-106',
    severity: 'warn',
  },
  malformed: {
    kinds: '400 BAD_REQUEST',
    requirements: ['APPT-BOOK-113'],
    interpretation: 'FND-A-21',
    severity: 'warn',
  },
  type: {
    kinds: '422 INVALID_RESOURCE or 400 BAD_REQUEST',
    requirements: ['APPT-BOOK-112'],
    interpretation: 'FND-A-22',
    severity: 'warn',
  },
  taken: { kinds: '409 DUPLICATE_REJECTED', requirements: ['APPT-BOOK-097', 'APPT-BOOK-098'] },
} as const;

/** The checks of a refused booking: that it is refused, and with which error. */
export function refusalChecks(phrase: string, spoilt: Omit<SpoiltBooking, 'spoil'>): Check[] {
  const { requirements, error, interpretation, severity } = spoilt;
  const key = phrase.replace(/[^a-z0-9]+/gi, '-').toLowerCase();
  const { kinds, ...weight } = expectedErrors[error];
  return [
    refuses({
      id: `book.refuses.${key}`,
      because: `it ${phrase}`,
      requirements,
      ...(interpretation ? { interpretation } : {}),
      ...(severity ? { severity } : {}),
    }),
    errorIs(readErrorKinds(kinds), { id: `book.error.${error}`, ...weight }),
  ];
}

/** That a slot which is no longer free is refused as a duplicate. */
export const takenChecks = (requirements: readonly string[]): Check[] =>
  refusalChecks('takes a slot that is no longer free', { requirements, error: 'taken' });

/** Every way in which the pack spoils a booking, by the words of its scenario. */
export const spoiltBookings: Readonly<Record<string, SpoiltBooking>> = spoilers;
