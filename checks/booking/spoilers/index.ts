import type { SpoiltBooking } from '../refusals.js';
import { otherTypes, references } from './references.js';
import { rules } from './rules.js';
import { incomplete, prohibited } from './structure.js';
import { wrongTypes } from './wrongTypes.js';

/** Every way in which the pack spoils a sound booking, by its sentence. */
export const spoiltBookings: Readonly<Record<string, SpoiltBooking>> = {
  ...incomplete,
  ...prohibited,
  ...rules,
  ...references,
  ...otherTypes,
  ...wrongTypes,
};
