import type { SessionStop } from '../../../checks/journeys/session.js';
import type { FederatedPractice } from '../../config/provider.js';
import { Omitted } from '../../model/signals.js';
import { book, bookedId, planBooking } from '../booking/bookings.js';
import { findPatient, leasePerson } from '../patients/patients.js';
import type { Scenario } from '../scenario.js';

/**
 * The specification's consumer session in its simplest form, practice by practice: search for free slots, find the
 * patient, book, and read the appointment (consumer sessions illustrated).
 */
export async function federatedSession(scenario: Scenario): Promise<SessionStop[]> {
  const { practice, endpoint } = scenario.run.config;
  const others = practice.federated;
  if (!others?.length)
    throw new Omitted(
      'provider.yaml names no other practice (practice.federated) for a session across a federation',
    );
  const stops: SessionStop[] = [];
  for (const where of [undefined, ...others])
    stops.push(
      await scenario.at(where, () => sessionAt(scenario, where?.endpoint.odsCode ?? endpoint.odsCode, where)),
    );
  return stops;
}

/** The session at one practice: that of `where`, or the one under test. */
export async function sessionAt(
  scenario: Scenario,
  name: string,
  where?: FederatedPractice,
): Promise<SessionStop> {
  const patient =
    where && (await findPatient(scenario, await leasePerson(scenario, 'bookable', where.bookable)));
  const plan = await planBooking(scenario, patient ? { patient } : {});
  const booking = await book(scenario, plan);
  const id = bookedId(booking);
  if (id === undefined) return { practice: name, booking };
  return { practice: name, booking, read: await scenario.send({ interaction: 'read-an-appointment', id }) };
}
