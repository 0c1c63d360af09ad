import type { ResponseSubject } from '../checks/check.js';
import { asDate, londonMidnight } from '../fhir/londonTime.js';
import type { BookingPlan } from './bookings.js';
import type { Scenario } from './scenario.js';

/** Retrieves the patient's appointments of the days that a booking covers. */
export function retrieveFor(scenario: Scenario, { patient, slots }: BookingPlan): Promise<ResponseSubject> {
  const days = slots.map(({ start }) => asDate(londonMidnight(new Date(start)))).sort();
  return scenario.send({
    interaction: 'retrieve-a-patients-appointments',
    id: patient.id,
    query: [
      ['start', `ge${days[0]}`],
      ['start', `le${days.at(-1)}`],
    ],
  });
}
