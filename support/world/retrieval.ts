import type { ResponseSubject } from '../checks/check.js';
import { asDate, londonMidnight } from '../fhir/londonTime.js';
import type { RequestPlan } from '../http/request.js';
import type { BookingPlan } from './bookings.js';
import type { Scenario } from './scenario.js';

/** Retrieves the patient's appointments of the days that a booking covers. */
export const retrieveFor = (scenario: Scenario, plan: BookingPlan): Promise<ResponseSubject> =>
  scenario.send({ interaction: 'retrieve-a-patients-appointments', ...retrievalOf(plan) });

/** What asks for the patient's appointments of the days that a booking covers. */
export function retrievalOf({ patient, slots }: BookingPlan): Pick<RequestPlan, 'id' | 'query'> {
  const days = slots.map(({ start }) => asDate(londonMidnight(new Date(start)))).sort();
  return {
    id: patient.id,
    query: [
      ['start', `ge${days[0]}`],
      ['start', `le${days.at(-1)}`],
    ],
  };
}
