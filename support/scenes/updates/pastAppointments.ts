import type { KnownPatient } from '../../../checks/booking/booking.js';
import type { OwnAppointment } from '../../../checks/updates/update.js';
import { asDateTime, inLondon, instantOf } from '../../fhir/londonTime.js';
import { localReference } from '../../fhir/reference.js';
import { type JsonObject, selectText } from '../../kernel/select.js';
import { resourceIn } from '../../model/body.js';
import { isSuccess } from '../../model/exchange.js';
import { Omitted } from '../../model/signals.js';
import { appointmentFor, planBooking } from '../booking/bookings.js';
import { permit } from '../diary/ownBookings.js';
import { knownPatient, persona } from '../patients/patients.js';
import { pastAppointmentId } from '../reading/showings.js';
import { fromToday, startsOf } from '../retrieval/retrievals.js';
import type { Scenario } from '../scenario.js';
import { entriesOfType, workingResource } from '../setUp.js';

/**
 * An appointment of today whose time has passed: the only past ones that a consumer may still see (APPT-A-1). The run
 * did not book it, so nothing of it is undone.
 */
export async function pastAppointment(scenario: Scenario): Promise<OwnAppointment> {
  const patient = await knownPatient(scenario, persona(scenario, 'seenToday'));
  const now = new Date();
  const { first: today } = fromToday(scenario, 0, now);
  const answer = await scenario.send({
    interaction: 'retrieve-a-patients-appointments',
    id: patient.id,
    query: startsOf({ first: today, last: today }),
  });
  const bundle = workingResource(scenario, answer, 'Bundle');
  const resource = entriesOfType(bundle, 'Appointment')
    .map(({ value }) => value)
    .find((one) => instantOf(one.start) < now.getTime() && one.status !== 'cancelled' && isOf(one, patient));
  if (typeof resource?.id !== 'string')
    throw new Omitted('the patient of personas.seenToday has no appointment of today whose time has passed');
  // What the practice prepared for the persona is the one thing that a run tries to change without having made it.
  permit(scenario, resource.id);
  return { id: resource.id, resource, plan: { patient, slots: [], appointment: resource } };
}

/**
 * The appointment of an earlier day that provider.yaml names. A provider that hides it from readers does not show what a
 * consumer would send, so that an appointment of the same day is made up: it refuses that for the day, or for being another.
 */
export async function appointmentOfEarlierDay(scenario: Scenario): Promise<OwnAppointment> {
  const id = pastAppointmentId(scenario);
  const patient = await knownPatient(scenario, persona(scenario, 'seenToday'));
  permit(scenario, id);
  const { exchange, body } = await scenario.send({ interaction: 'read-an-appointment', id });
  const shown = isSuccess(exchange.response.status) ? resourceIn(body) : undefined;
  const resource = shown ?? (await madeUp(scenario, id, patient));
  return { id, resource, plan: { patient, slots: [], appointment: resource } };
}

/** An appointment that is over, in the form of a booking; only its id is known to be right. */
async function madeUp(scenario: Scenario, id: string, patient: KnownPatient): Promise<JsonObject> {
  const { slots } = await planBooking(scenario, { patient });
  const ago = (instant: string): string => asDateTime(inLondon(new Date(instant)).minus({ weeks: 4 }));
  const past = slots.map((slot) => ({ ...slot, start: ago(slot.start), end: ago(slot.end) }));
  return { ...appointmentFor(scenario, patient, past), id };
}

const isOf = (appointment: JsonObject, { id }: KnownPatient): boolean =>
  selectText(appointment, 'participant.actor.reference').some(
    ({ value }) => localReference(value) === `Patient/${id}`,
  );
