import type { JsonObject } from '../../fhir/select.js';
import type { BookingPlan } from '../../world/bookings.js';
import type { Check } from '../check.js';
import { type RefusalRule, refuses } from '../responses/refusal.js';
import { type ErrorKey, errorChecks } from './errors.js';
import { spoiltBookings } from './spoilers/index.js';

/** Why a booking has to be refused: the rows that say so, and what the error is to be. */
interface Refusal extends Pick<RefusalRule, 'requirements' | 'interpretation' | 'severity'> {
  error: ErrorKey;
}

/** How a sound booking is spoilt, in one respect, and what the provider has to say to it. */
export interface SpoiltBooking extends Refusal {
  spoil(appointment: JsonObject, plan: BookingPlan): JsonObject;
}

/** Bookings that a provider refuses for what they ask for, and not for what they look like. */
const refusedDemands: Readonly<Record<string, Refusal>> = {
  'has JSON that is cut short': { requirements: ['APPT-BOOK-113', 'APPT-BOOK-102'], error: 'malformed' },
  'has XML that is cut short': { requirements: ['APPT-BOOK-113', 'APPT-BOOK-102'], error: 'malformed-xml' },
  'takes slots that have a gap between them': pair('012', '017'),
  'takes slots that overlap in time': pair('017'),
  'takes slots that belong to different schedules': pair('013', '018'),
  'takes slots that have different delivery channels': pair('014', '019'),
  'takes slots that have different service types': pair('015', '020'),
  'takes a slot that another patient has': taken('APPT-BOOK-106'),
  'has been taken before': taken('APPT-BOOK-099'),
  'takes a slot of the past': {
    requirements: ['APPT-BOOK-002', 'APPT-BOOK-008', 'APPT-BOOK-009', 'APPT-SLOTS-041'],
    error: 'past',
  },
  'takes a slot that is kept for other organisations': {
    requirements: ['APPT-BOOK-107'],
    error: 'rule',
  },
};

/** By the words of the scenario: the checks of a booking that has to be refused, the refusal itself first. */
export const refusals: Readonly<Record<string, readonly Check[]>> = Object.fromEntries(
  Object.entries({ ...spoiltBookings, ...refusedDemands }).map(([words, refusal]) => [
    words,
    refusalChecks(words, refusal),
  ]),
);

function refusalChecks(words: string, { requirements, error, interpretation, severity }: Refusal): Check[] {
  return [
    refuses({
      id: `book.refuses.${words.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}`,
      because: `it ${words}`,
      requirements,
      ...(interpretation ? { interpretation } : {}),
      ...(severity ? { severity } : {}),
    }),
    ...(errorChecks[error] ?? []),
  ];
}

/** Rows of the multiple adjacent slots, by their number on the page; those that say it of any fault are added. */
function pair(...rows: readonly string[]): Refusal {
  return {
    requirements: [...rows, '016', '108'].map((row) => `APPT-BOOK-${row}`),
    error: 'rule',
    interpretation: 'APPT-A-34',
  };
}

function taken(row: string): Refusal {
  return { requirements: ['APPT-BOOK-097', row], error: 'taken' };
}
