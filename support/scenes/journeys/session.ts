import type { FederatedSearch } from '../../../checks/journeys/federation.js';
import type { SessionStop } from '../../../checks/journeys/session.js';
import type { FederatedPractice } from '../../config/provider.js';
import { Omitted } from '../../model/signals.js';
import { book, bookedId, planBooking } from '../booking/bookings.js';
import { knownPatient, leasePerson } from '../patients/patients.js';
import type { Scenario } from '../scenario.js';
import { days, searchForSlots, searchParameters } from '../slots/slots.js';

/** The other practices that the consumer reaches. */
function federation({ run }: Scenario): readonly FederatedPractice[] {
  const others = run.config.practice.federated;
  if (others?.length) return others;
  throw new Omitted(
    'provider.yaml names no other practice (practice.federated) for a session across a federation',
  );
}

/**
 * The specification's consumer session in its simplest form, practice by practice: search for free slots, find the
 * patient, book, and read the appointment (consumer sessions illustrated).
 */
export async function federatedSession(scenario: Scenario): Promise<SessionStop[]> {
  const { endpoint } = scenario.run.config;
  const stops: SessionStop[] = [];
  for (const where of [undefined, ...federation(scenario)])
    stops.push(
      await scenario.at(where, () => sessionAt(scenario, where?.endpoint.odsCode ?? endpoint.odsCode, where)),
    );
  return stops;
}

/** Searches at each practice of the federation, as a patient of each, and books at the one under test. */
export async function searchFederation(scenario: Scenario): Promise<Omit<FederatedSearch, 'exchange'>> {
  const { endpoint } = scenario.run.config;
  const searches = [];
  for (const where of [undefined, ...federation(scenario)]) {
    const search = await scenario.at(where, () => {
      const window = days(scenario, 1, 7);
      return searchForSlots(scenario, window, searchParameters(scenario, window));
    });
    const { odsCode } = where?.endpoint ?? endpoint;
    searches.push({ practice: odsCode, status: search.exchange.response.status });
  }
  return { searches, stop: await sessionAt(scenario, endpoint.odsCode) };
}

/** The session at one practice: that of `where`, or the one under test. */
export async function sessionAt(
  scenario: Scenario,
  name: string,
  where?: FederatedPractice,
): Promise<SessionStop> {
  const patient =
    where && (await knownPatient(scenario, await leasePerson(scenario, 'bookable', where.bookable)));
  const plan = await planBooking(scenario, patient ? { patient } : {});
  const booking = await book(scenario, plan);
  const id = bookedId(booking);
  if (id === undefined) return { practice: name, booking };
  return { practice: name, booking, read: await scenario.send({ interaction: 'read-an-appointment', id }) };
}
