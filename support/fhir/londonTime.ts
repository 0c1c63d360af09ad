import { DateTime } from 'luxon';

const zone = 'Europe/London';

/** The instant as UK local time; GP Connect's dates and times are all in it. */
export const inLondon = (instant: Date): DateTime => DateTime.fromJSDate(instant, { zone });

/** Midnight in London, `days` after the day of the instant; a local day, so 23 or 25 hours at a clock change. */
export const londonMidnight = (instant: Date, days = 0): DateTime =>
  inLondon(instant).startOf('day').plus({ days });

/** `yyyy-mm-dd` */
export const asDate = (time: DateTime): string => time.toFormat('yyyy-MM-dd');

/** `yyyy-mm-ddThh:mm:ss+hh:mm` with the offset that holds in London at that moment; never `Z`. */
export const asDateTime = (time: DateTime): string => time.setZone(zone).toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");

const wireForm = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/;

/** Whether a value has the form `yyyy-mm-ddThh:mm:ss+hh:mm` with the offset that is right for London at that instant. */
export function isLondonDateTime(value: unknown): value is string {
  if (typeof value !== 'string' || !wireForm.test(value)) return false;
  const time = DateTime.fromISO(value, { setZone: true });
  return time.isValid && time.offset === time.setZone(zone).offset;
}

/** Whether a text ends in a time with seconds and an offset: without one it is no FHIR dateTime, whatever the offset. */
export const hasOffset = (text: string): boolean =>
  /T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/.test(text);

/**
 * A time as it can be sent. One whose offset or seconds are missing is no FHIR instant, and is taken as UK local time, in which
 * GP Connect's times are; whatever is no time at all stays as it is.
 */
export function sendableTime(text: string): string {
  const time = hasOffset(text) ? undefined : DateTime.fromISO(text, { zone });
  return time?.isValid ? asDateTime(time) : text;
}

/** The instant of an ISO date-time with offset, in milliseconds; `NaN` when it is none. */
export const instantOf = (value: unknown): number =>
  typeof value === 'string' ? DateTime.fromISO(value).toMillis() : Number.NaN;
