import type { Trespass, Untouched } from '../../../checks/access/otherPatients.js';
import type { KnownPatient } from '../../../checks/booking/booking.js';
import type { OwnAppointment } from '../../../checks/updates/update.js';
import { inRole } from '../../../requirements/roles.js';
import { firstText } from '../../kernel/select.js';
import { Omitted } from '../../model/signals.js';
import { book, planBooking } from '../booking/bookings.js';
import { fact } from '../facts.js';
import { leasePatient } from '../patients/patients.js';
import { daysAround, retrieve } from '../retrieval/retrievals.js';
import type { Scenario } from '../scenario.js';
import { plainBody, sendUpdate } from '../updates/updates.js';

/** The patient who has nothing to do with the appointment of the scenario. */
export const theOtherPatient = fact<KnownPatient>('the other patient');

/** Another bookable patient than the one of the appointment. */
export async function leaseOther(scenario: Scenario): Promise<KnownPatient> {
  if (scenario.run.config.personas.bookable.length < 2)
    throw new Omitted('provider.yaml names one bookable patient only (personas.bookable): it takes another');
  return leasePatient(scenario);
}

/** What the other patient tries, by the sentence; each request carries the other patient's own token. */
export const trespasses: Readonly<
  Record<string, (scenario: Scenario, own: OwnAppointment, other: KnownPatient) => Promise<Trespass>>
> = {
  'the other patient asks for its list of appointments': async (scenario, { id, plan }, other) => {
    const days = daysAround(plan.slots.map(({ start }) => start));
    return {
      ...(await retrieve(scenario, plan.patient, days, { patient: other.nhsNumber })),
      appointment: id,
    };
  },
  'the other patient reads the appointment': async (scenario, { id }, other) => ({
    ...(await scenario.send({
      interaction: inRole(scenario.run.specification, 'read'),
      id,
      patient: other.nhsNumber,
    })),
    appointment: id,
  }),
  'the other patient cancels the appointment': async (scenario, own, other) =>
    sendUpdate(scenario, 'cancel', own, plainBody(scenario, 'cancel', own), {
      request: { patient: other.nhsNumber },
    }),
  'the other patient books in its name': async (scenario, { plan }, other) => {
    const { patient } = plan;
    return book(scenario, await planBooking(scenario, { patient }), { patient: other.nhsNumber });
  },
};

/** The appointment as its own patient reads it, beside what it was before. */
export async function lookAgain(scenario: Scenario, { id, resource }: OwnAppointment): Promise<Untouched> {
  const answer = await scenario.send({ interaction: inRole(scenario.run.specification, 'read'), id });
  return { ...answer, before: { status: resource.status, version: firstText(resource, 'meta.versionId') } };
}
