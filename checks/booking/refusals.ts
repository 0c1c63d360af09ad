import type { JsonObject } from '../../support/kernel/select.js';
import type { Check } from '../../support/model/check.js';
import { type RefusalRule, refuses } from '../responses/refusal.js';
import type { BookingPlan } from './booking.js';
import { type ErrorKey, errorChecks } from './errors.js';
import { spoiltBookings } from './spoilers/index.js';

/** Why a booking has to be refused, and what the error is to be. */
interface Refusal extends Pick<RefusalRule, 'id'> {
  /** Absent where no page says which error it is. */
  error?: ErrorKey;
}

/** How a sound booking is spoilt, in one respect, and what the provider has to say to it. */
export interface SpoiltBooking extends Refusal {
  spoil(appointment: JsonObject, plan: BookingPlan): JsonObject;
}

/** Bookings that cannot be read. */
const unreadable: Readonly<Record<string, Refusal>> = {
  'the consumer sends a booking that has JSON that is cut short': {
    id: 'book.refuses.has-json-that-is-cut-short',
    error: 'malformed',
  },
  'the consumer sends a booking that has XML that is cut short': {
    id: 'book.refuses.has-xml-that-is-cut-short',
    error: 'malformed-xml',
  },
};

/** Bookings that a provider refuses for what they ask for, and not for what they look like. */
const refusedDemands: Readonly<Record<string, Refusal>> = {
  'the booking is refused, because it takes slots that have a gap between them': {
    id: 'book.refuses.takes-slots-that-have-a-gap-between-them',
    error: 'rule',
  },
  'the booking is refused, because it takes slots that overlap in time': {
    id: 'book.refuses.takes-slots-that-overlap-in-time',
    error: 'rule',
  },
  'the booking is refused, because it takes slots that belong to different schedules': {
    id: 'book.refuses.takes-slots-that-belong-to-different-schedules',
    error: 'rule',
  },
  'the booking is refused, because it takes slots that have different delivery channels': {
    id: 'book.refuses.takes-slots-that-have-different-delivery-channels',
    error: 'rule',
  },
  'the booking is refused, because it takes slots that have different service types': {
    id: 'book.refuses.takes-slots-that-have-different-service-types',
    error: 'rule',
  },
  'the booking is refused, because it takes a slot that another patient has': {
    id: 'book.refuses.takes-a-slot-that-another-patient-has',
    error: 'taken',
  },
  'the booking is refused, because it takes a slot of an appointment that the practice made': {
    id: 'book.refuses.takes-a-slot-of-an-appointment-that-the-practice-made',
  },
  'the booking is refused, because it has been taken before': {
    id: 'book.refuses.has-been-taken-before',
    error: 'taken',
  },
  'the booking is refused, because it takes a slot of the past': {
    id: 'book.refuses.takes-a-slot-of-the-past',
    error: 'past',
  },
  'the booking is refused, because it takes a slot of today that has begun': {
    id: 'book.refuses.takes-a-slot-of-today-that-has-begun',
  },
  'the booking is refused, because it takes a slot that is kept for other organisations': {
    id: 'book.refuses.takes-a-slot-that-is-kept-for-other-organisations',
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

function refusalChecks(sentence: string, { id, error }: Refusal): Check[] {
  return [refuses({ id, sentence }), ...((error && errorChecks[error]) ?? [])];
}
