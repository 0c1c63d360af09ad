import type { JsonObject } from '../../support/kernel/select.js';
import type { ResponseSubject } from '../../support/model/check.js';
import { isSuccess } from '../../support/model/exchange.js';
import type { BookingPlan } from '../booking/booking.js';

/** An appointment that the scenario itself booked, to do with as it likes. */
export interface OwnAppointment {
  id: string;
  plan: BookingPlan;
  /** As the provider last returned it. */
  resource: JsonObject;
  /** As it was returned before that, by other interactions: what any of them showed is no change by an update. */
  shown?: readonly JsonObject[];
}

/** The two interactions that change an appointment; method and URL are the same. */
export type UpdateKind = 'amend' | 'cancel';

/** A request that changes an appointment, or tries to, with its answer. */
export interface Update extends ResponseSubject {
  kind: UpdateKind;
  /** The appointment before it, with the slots that it was booked in. */
  own: OwnAppointment;
  /** The body that went out. */
  sent: JsonObject;
}

/** The appointment in the answer to an update that worked. */
export function updated({ exchange, body }: ResponseSubject): JsonObject | undefined {
  if (!isSuccess(exchange.response.status) || body.kind !== 'resource') return undefined;
  return body.resource.resourceType === 'Appointment' ? body.resource : undefined;
}
