import type { Demographics, Person } from './records.js';
import { formatDay, startOfDay } from './uk-time.js';

/** How long a temporary registration lasts, in days: three months by the rules of general practice. */
const TEMPORARY_DAYS = 91;

/**
 * Temporary registration of a person from today. Temporary addresses and numbers end when it does, unless a period of
 * their own was sent (Register a patient, population of the record).
 */
export function temporaryRegistration(
  demographics: Demographics,
  now: Date,
): Demographics & Pick<Person, 'verified' | 'registration'> {
  const start = formatDay(now);
  const end = formatDay(startOfDay(now, TEMPORARY_DAYS).toJSDate());
  const { address, telecom } = demographics;
  return {
    ...demographics,
    address: address.map((each) =>
      each.use === 'temp' ? { ...each, period: { start, end, ...each.period } } : each,
    ),
    telecom: telecom.map((each) =>
      each.use === 'temp' ? { ...each, period: { start, end, ...each.period } } : each,
    ),
    verified: true,
    registration: { type: 'T', active: true, start, end },
  };
}
