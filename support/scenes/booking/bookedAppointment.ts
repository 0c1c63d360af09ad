import { refersLocally } from '../../../checks/appointments/content.js';
import { created } from '../../../checks/booking/answer.js';
import type { Booking } from '../../../checks/booking/booking.js';
import { descriptions, echo, identity, prohibited } from '../../../checks/booking/contents.js';
import { organisation } from '../../../checks/booking/organisation.js';
import { texts } from '../../../checks/booking/texts.js';
import { inRole } from '../../../requirements/roles.js';
import type { JsonObject } from '../../kernel/select.js';
import { knownOf, restored } from '../diary/restored.js';
import type { Scenario } from '../scenario.js';
import { workingResource } from '../setUp.js';
import { takenBooking } from './bookings.js';

/** What the pack of booking judges of the appointment in an answer. */
const judged = [...identity, ...echo, ...descriptions, ...prohibited, ...organisation, ...texts];

/**
 * The appointment of a booking to go on with, as set-up: as the answer shows it, or as it is read where the answer
 * shows it wrongly, or with what was booked put back where the reading does too. That is for the packs of booking and
 * reading to tell, and no reason why an update of it should be refused.
 *
 * @throws Blocked when the booking was not taken, or cannot be read
 */
export async function bookedAppointment(scenario: Scenario, booking: Booking): Promise<JsonObject> {
  const id = takenBooking(scenario, booking);
  const resource = created(booking);
  if (resource && isRight(booking, resource, scenario.run)) return resource;
  const read = await readAppointment(scenario, id);
  return restored(read, knownOf(booking.plan));
}

const isRight = (booking: Booking, resource: JsonObject, { bindings, terms }: Scenario['run']): boolean =>
  [
    ...judged.filter(({ id }) => bindings.has(id)).flatMap((check) => [...check.observe(booking, terms)]),
    ...refersLocally({ at: 'Appointment', resource, booked: booking.plan }),
  ].every(({ ok }) => ok);

/** Reads an appointment as set-up. */
export async function readAppointment(scenario: Scenario, id: string): Promise<JsonObject> {
  const answer = await scenario.send({
    interaction: inRole(scenario.run.specification, 'read'),
    id,
  });
  return workingResource(scenario, answer, 'Appointment');
}
