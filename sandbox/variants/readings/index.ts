import type { Variant } from '../variant.js';
import { appointmentReadings } from './appointments.js';
import { foundationReadings } from './foundations.js';

/** Providers at the edges of the interpretations that let something pass with a warning. */
export const readingVariants: readonly Variant[] = [...appointmentReadings, ...foundationReadings];
