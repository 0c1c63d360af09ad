import { DateTime } from 'luxon';

/** The clock of the practice, whatever the machine's own zone is. */
const UK_ZONE = 'Europe/London';

/** The moment on the practice's clock. */
export const ukTime = (moment: Date): DateTime => DateTime.fromJSDate(moment, { zone: UK_ZONE });

/** `yyyy-mm-ddThh:mm:ss+hh:mm`: the form in which every date-time of the API is sent. */
export const formatMoment = (moment: Date): string => ukTime(moment).toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");

/** `yyyy-mm-dd` on the practice's calendar. */
export const formatDay = (moment: Date): string => ukTime(moment).toFormat('yyyy-MM-dd');

/** Midnight with which the practice's day `days` after that of `moment` begins. */
export const startOfDay = (moment: Date, days = 0): DateTime => ukTime(moment).startOf('day').plus({ days });

/** The moment that an ISO date or date-time names; one without offset is read on the practice's clock. */
export const readMoment = (value: string): DateTime => DateTime.fromISO(value, { zone: UK_ZONE });
