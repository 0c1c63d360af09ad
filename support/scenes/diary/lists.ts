import { inRole } from '../../../requirements/roles.js';
import { asDate, londonMidnight } from '../../fhir/londonTime.js';
import type { JsonObject } from '../../kernel/select.js';
import { isSuccess } from '../../model/exchange.js';
import type { Scenario } from '../scenario.js';
import { entriesOfType } from '../setUp.js';

/** What a patient's list shows of certain days, or why it could not be had. */
export interface PatientsList {
  appointments?: readonly JsonObject[];
  reason?: string;
  exchange: string;
}

/** The appointments of a patient on the days of some bookings, from today to the day after the last. */
export async function appointmentsListed(
  scenario: Scenario,
  patient: string,
  bookings: readonly { start: string; end: string }[],
): Promise<PatientsList> {
  const now = Date.now();
  const times = bookings.map(({ end }) => Date.parse(end)).filter(Number.isFinite);
  const last = Math.max(now, ...times);
  const { exchange, body } = await scenario.send({
    interaction: inRole(scenario.run.specification, 'retrieve'),
    id: patient,
    query: [
      ['start', `ge${asDate(londonMidnight(new Date(now)))}`],
      ['start', `le${asDate(londonMidnight(new Date(last), 1))}`],
    ],
  });
  const { status } = exchange.response;
  if (isSuccess(status) && body.kind === 'resource' && body.resource.resourceType === 'Bundle')
    return {
      appointments: entriesOfType(body.resource, 'Appointment').map(({ value }) => value),
      exchange: exchange.id,
    };
  return { reason: `the patient's list could not be had, which answered ${status}`, exchange: exchange.id };
}
