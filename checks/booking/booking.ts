import type { JsonObject } from '../../support/kernel/select.js';
import type { ResponseSubject } from '../../support/model/check.js';

import type { FreeSlot } from '../slots/search.js';

/** What a booking is made of: whom, when, and the resource to send. */
export interface BookingPlan {
  patient: KnownPatient;
  slots: readonly FreeSlot[];
  appointment: JsonObject;
}

/** A booking request and its answer. */
export interface Booking extends ResponseSubject {
  plan: BookingPlan;
}

/** A patient of the practice: logical id and NHS number. */
export interface KnownPatient {
  id: string;
  nhsNumber: string;
}
