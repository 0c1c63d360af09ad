import type { JsonObject } from '../../support/kernel/select.js';
import type { Check } from '../../support/model/check.js';
import type { BookingPlan } from '../../support/scenes/booking/bookings.js';
import { type RefusalRule, refuses } from '../responses/refusal.js';
import { type ErrorKey, errorChecks } from './errors.js';
import { spoiltBookings } from './spoilers/index.js';

/** Why a booking has to be refused: the rows that say so, and what the error is to be. */
interface Refusal extends Pick<RefusalRule, 'id' | 'requirements' | 'interpretation' | 'severity'> {
  error: ErrorKey;
}

/** How a sound booking is spoilt, in one respect, and what the provider has to say to it. */
export interface SpoiltBooking extends Refusal {
  spoil(appointment: JsonObject, plan: BookingPlan): JsonObject;
}

/** Bookings that cannot be read. */
const unreadable: Readonly<Record<string, Refusal>> = {
  'the consumer sends a booking that has JSON that is cut short': {
    id: 'book.refuses.has-json-that-is-cut-short',
    requirements: ['APPT-BOOK-113', 'APPT-BOOK-102'],
    error: 'malformed',
  },
  'the consumer sends a booking that has XML that is cut short': {
    id: 'book.refuses.has-xml-that-is-cut-short',
    requirements: ['APPT-BOOK-113', 'APPT-BOOK-102'],
    error: 'malformed-xml',
  },
};

/** Bookings that a provider refuses for what they ask for, and not for what they look like. */
const refusedDemands: Readonly<Record<string, Refusal>> = {
  'the booking is refused, because it takes slots that have a gap between them': {
    id: 'book.refuses.takes-slots-that-have-a-gap-between-them',
    ...pair('012', '017'),
  },
  'the booking is refused, because it takes slots that overlap in time': {
    id: 'book.refuses.takes-slots-that-overlap-in-time',
    ...pair('017'),
  },
  'the booking is refused, because it takes slots that belong to different schedules': {
    id: 'book.refuses.takes-slots-that-belong-to-different-schedules',
    ...pair('013', '018'),
  },
  'the booking is refused, because it takes slots that have different delivery channels': {
    id: 'book.refuses.takes-slots-that-have-different-delivery-channels',
    ...pair('014', '019'),
  },
  'the booking is refused, because it takes slots that have different service types': {
    id: 'book.refuses.takes-slots-that-have-different-service-types',
    ...pair('015', '020'),
  },
  'the booking is refused, because it takes a slot that another patient has': {
    id: 'book.refuses.takes-a-slot-that-another-patient-has',
    ...taken('APPT-BOOK-106'),
  },
  'the booking is refused, because it has been taken before': {
    id: 'book.refuses.has-been-taken-before',
    ...taken('APPT-BOOK-099'),
  },
  'the booking is refused, because it takes a slot of the past': {
    id: 'book.refuses.takes-a-slot-of-the-past',
    requirements: ['APPT-BOOK-002', 'APPT-BOOK-008', 'APPT-BOOK-009', 'APPT-SLOTS-041'],
    error: 'past',
  },
  'the booking is refused, because it takes a slot that is kept for other organisations': {
    id: 'book.refuses.takes-a-slot-that-is-kept-for-other-organisations',
    requirements: ['APPT-BOOK-107'],
    error: 'rule',
  },
};

/** By the sentence that says so: the checks of a booking that has to be refused for what it asks for. */
export const demandRefusals = refusalsOf(refusedDemands);

/** By the sentence that sends or refuses it: the checks of a booking that has to be refused, the refusal itself first. */
export const refusals: Readonly<Record<string, readonly Check[]>> = {
  ...refusalsOf({ ...spoiltBookings, ...unreadable }),
  ...demandRefusals,
};

function refusalsOf(table: Readonly<Record<string, Refusal>>): Readonly<Record<string, readonly Check[]>> {
  return Object.fromEntries(
    Object.entries(table).map(([sentence, refusal]) => [sentence, refusalChecks(sentence, refusal)]),
  );
}

function refusalChecks(
  sentence: string,
  { id, requirements, error, interpretation, severity }: Refusal,
): Check[] {
  return [
    refuses({
      id,
      sentence,
      requirements,
      ...(interpretation ? { interpretation } : {}),
      ...(severity ? { severity } : {}),
    }),
    ...(errorChecks[error] ?? []),
  ];
}

/** Rows of the multiple adjacent slots, by their number on the page; those that say it of any fault are added. */
function pair(...rows: readonly string[]): Omit<Refusal, 'id'> {
  return {
    requirements: [...rows, '016', '108'].map((row) => `APPT-BOOK-${row}`),
    error: 'rule',
    interpretation: 'APPT-A-34',
  };
}

function taken(row: string): Omit<Refusal, 'id'> {
  return { requirements: ['APPT-BOOK-097', row], error: 'taken' };
}
