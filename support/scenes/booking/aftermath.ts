import type { BookingPlan } from '../../../checks/booking/booking.js';
import type { AfterRefusal } from '../../../checks/booking/diary.js';
import { isOpen } from '../gateways.js';
import { retrieveFor } from '../retrieval/retrievals.js';
import type { Scenario } from '../scenario.js';
import { entriesOfType } from '../setUp.js';
import { searchAround } from '../slots/findSlots.js';
import { freeSlots } from '../slots/slots.js';

/** What the slot search and the patient's list show after a booking that was refused. */
export async function lookAfterRefusal(scenario: Scenario, plan: BookingPlan): Promise<AfterRefusal> {
  const search = await searchAround(scenario, plan.slots);
  const free = freeSlots(scenario, search).map(({ id }) => id);
  const listed = await listedFor(scenario, plan);
  return { ...search, plan, free, ...(listed && { listed }) };
}

async function listedFor(scenario: Scenario, plan: BookingPlan): Promise<AfterRefusal['listed']> {
  if (!(await isOpen(scenario, 'retrieve-a-patients-appointments'))) return undefined;
  const { body, exchange } = await retrieveFor(scenario, plan);
  if (exchange.response.status !== 200 || body.kind !== 'resource') return undefined;
  return entriesOfType(body.resource, 'Appointment').map(({ value }) => value);
}
