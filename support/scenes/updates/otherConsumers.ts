import type { BookingPlan } from '../../../checks/booking/booking.js';
import { contained } from '../../../checks/booking/spoilers/changes.js';
import { withElement } from '../../../checks/elementChanges.js';
import type { OwnAppointment } from '../../../checks/updates/update.js';
import { systems } from '../../../checks/vocabulary.js';
import { requestingResources } from '../../authorisation/requester.js';
import { spineConsumer } from '../../authorisation/spineParties.js';
import { dialectOf } from '../../fhir/dialect/dialect.js';
import { withToken } from '../../http/headers.js';
import type { PreparedRequest } from '../../http/request.js';
import { isObject } from '../../kernel/select.js';
import { Omitted } from '../../model/signals.js';
import { bookOwn, type OwnWish } from '../booking/appointments.js';
import { book } from '../booking/bookings.js';
import type { Scenario } from '../scenario.js';
import { leaseRestrictedSlot } from '../slots/restrictedSlots.js';
import { restriction } from '../slots/searchFilters.js';

/** Books as another organisation, which provider.yaml names, so that the run's own did not book the appointment. */
export async function bookElsewhere(scenario: Scenario): Promise<OwnAppointment> {
  const [other] = scenario.run.config.practice.otherConsumers;
  if (!other)
    throw new Omitted(
      'provider.yaml names no practice.otherConsumers: an organisation beside the own that may book',
    );
  return bookAs(scenario, other.odsCode, {});
}

/** Books, as an organisation that a slot is kept for, a slot that the run's own organisation is not shown. */
export async function bookKeptSlotElsewhere(scenario: Scenario): Promise<OwnAppointment> {
  const { to } = restriction(scenario, 'odsCodes');
  return bookAs(scenario, to[0] ?? '', { slots: await leaseRestrictedSlot(scenario) });
}

/** The organisation is named in the booking and in its token alike (APPT-A-33). */
function bookAs(scenario: Scenario, odsCode: string, wish: OwnWish): Promise<OwnAppointment> {
  const identifier = [{ system: systems.odsOrganisation, value: odsCode }];
  const vary = (plan: BookingPlan): BookingPlan => ({
    ...plan,
    appointment: contained(withElement('identifier', identifier))(plan.appointment),
  });
  const asOther = asOrganisation(scenario, odsCode);
  return bookOwn(scenario, { ...wish, vary, send: (plan) => book(scenario, plan, {}, asOther) });
}

/** Names another organisation in the token of a request. */
export function asOrganisation(
  { run }: Scenario,
  odsCode: string,
): (prepared: PreparedRequest) => PreparedRequest {
  // The access token of a patient names no organisation.
  if (run.config.authorisation) return (same) => same;
  const consumer = spineConsumer(run.config);
  const requester = requestingResources(
    { ...consumer, organisation: { ...consumer.organisation, odsCode } },
    dialectOf(run.specification),
  );
  return (prepared) => {
    const { token } = prepared;
    if (!token || !isObject(token.claims)) return prepared;
    return withToken(prepared, { ...token, claims: { ...token.claims, ...requester } });
  };
}
