import { DateTime } from 'luxon';
import type { BookingPlan, KnownPatient } from '../../../checks/booking/booking.js';
import type { Days, Retrieval } from '../../../checks/retrieval/retrieval.js';
import type { Parameter } from '../../../checks/slots/search.js';
import type { PracticeData } from '../../config/provider.js';
import { asDate, londonMidnight } from '../../fhir/londonTime.js';
import type { RequestPlan } from '../../http/request.js';
import type { ResponseSubject } from '../../model/check.js';
import { Omitted } from '../../model/signals.js';
import { fact } from '../facts.js';
import type { Scenario } from '../scenario.js';
import type { Today } from '../slots/slots.js';

/** The retrieval that a scenario tests. */
export const theRetrieval = fact<Retrieval>('the retrieval under test');

/** Retrieves a patient's appointments of some days; `query` replaces the two starts that ask for them. */
export async function retrieve(
  scenario: Scenario,
  patient: Pick<KnownPatient, 'id'>,
  days: Days,
  request: Partial<RequestPlan> = {},
): Promise<Retrieval> {
  const answer = await scenario.send({
    interaction: 'retrieve-a-patients-appointments',
    id: patient.id,
    query: startsOf(days),
    ...request,
  });
  return { ...answer, patient: patient.id, days };
}

/** Retrieves the patient's appointments of the days around a booking. */
export const retrieveFor = (scenario: Scenario, plan: BookingPlan): Promise<ResponseSubject> =>
  scenario.send({ interaction: 'retrieve-a-patients-appointments', ...retrievalOf(plan) });

/** What asks for the patient's appointments of the days around a booking. */
export const retrievalOf = ({ patient, slots }: BookingPlan): Pick<RequestPlan, 'id' | 'query'> => ({
  id: patient.id,
  query: startsOf(daysAround(slots.map(({ start }) => start))),
});

/**
 * The days of some instants with a day either side, but none before today: that a provider mistakes a bound is for the
 * scenarios on bounds to find, and not for all that look for an appointment.
 */
export function daysAround(instants: readonly string[], now = new Date()): Days {
  const days = instants.map((instant) => Date.parse(instant)).sort((one, other) => one - other);
  const [first = now.getTime(), last = first] = [days[0], days.at(-1)];
  const [before, today] = [londonMidnight(new Date(first), -1), londonMidnight(now)];
  return {
    first: asDate(DateTime.max(before, today)),
    last: asDate(londonMidnight(new Date(last), 1)),
  };
}

/** The two starts that ask for the appointments of some days. */
export const startsOf = ({ first, last }: Days): Parameter[] => [
  ['start', `ge${first}`],
  ['start', `le${last}`],
];

/** Days relative to today; the first may be in the past. */
export const daysFrom = ({ run }: Today, first: number, last: number): Days => ({
  first: asDate(londonMidnight(run.startedAt, first)),
  last: asDate(londonMidnight(run.startedAt, last)),
});

/** The day of an instant, moved by some days. */
export const dayOfInstant = (instant: string, moved = 0): string =>
  asDate(londonMidnight(new Date(instant), moved));

/** All that tells which day is today for the provider. */
export interface ProviderToday {
  run: { clockAhead?: number; config: { practice: Pick<PracticeData, 'timeZone'> } };
}

/** How far a clock may be wrong that is not known, and how long an answer may take where it is: in seconds. */
const uncertainty = { unknown: { before: 600, after: 600 }, known: { before: 2, after: 30 } };

/**
 * Today and the days after it, for a retrieval that begins today. Where the provider's today may be another day than
 * ours, which decides nothing (APPT-A-38), the scenario is omitted.
 */
export function fromToday({ run }: ProviderToday, after: number, now = new Date()): Days {
  const { clockAhead, config } = run;
  const off = clockAhead === undefined ? uncertainty.unknown : uncertainty.known;
  const theirs = DateTime.fromJSDate(now).plus({ seconds: clockAhead ?? 0 });
  const zones = config.practice.timeZone ? [config.practice.timeZone] : ['Europe/London', 'UTC'];
  const dates = [theirs.minus({ seconds: off.before }), theirs.plus({ seconds: off.after })].flatMap((time) =>
    zones.map((zone) => asDate(time.setZone(zone))),
  );
  const [first = ''] = dates;
  if (dates.some((date) => date !== first))
    throw new Omitted(
      'it is about midnight, when the provider may still or already have another date (APPT-A-38)',
    );
  return { first, last: asDate(DateTime.fromISO(first).plus({ days: after })) };
}
