import { DateTime } from 'luxon';

/** The clock of the practice, whatever the machine's own zone is. */
const UK_ZONE = 'Europe/London';

/** The moment on the practice's clock. */
export const ukTime = (moment: Date): DateTime => DateTime.fromJSDate(moment, { zone: UK_ZONE });

/** `yyyy-mm-ddThh:mm:ss+hh:mm`: the form in which every date-time of the API is sent. */
export const formatMoment = (moment: Date): string =>
  `${localIso(moment).slice(0, 19)}${offsetAt(moment) === 0 ? '+00:00' : '+01:00'}`;

/** `yyyy-mm-dd` on the practice's calendar. */
export const formatDay = (moment: Date): string => localIso(moment).slice(0, 10);

/** Midnight with which the practice's day `days` after that of `moment` begins. */
export const startOfDay = (moment: Date, days = 0): DateTime => ukTime(moment).startOf('day').plus({ days });

/** The moment that an ISO date or date-time names; one without offset is read on the practice's clock. */
export const readMoment = (value: string): DateTime => DateTime.fromISO(value, { zone: UK_ZONE });

const HOUR = 3_600_000;
const offsets = new Map<number, number>();

const localIso = (moment: Date): string =>
  new Date(moment.getTime() + offsetAt(moment) * 60_000).toISOString();

/** Minutes ahead of UTC. UK clocks change on the hour, so one look-up serves the hour: a search formats hundreds. */
function offsetAt(moment: Date): number {
  const hour = Math.floor(moment.getTime() / HOUR);
  const known = offsets.get(hour) ?? ukTime(moment).offset;
  offsets.set(hour, known);
  return known;
}
