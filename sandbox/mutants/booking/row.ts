import type { Behaviour } from '../../behaviour/behaviour.js';
import type { Mutant } from '../mutant.js';
import { type MutantRow, mutantsAt, mutantsOf } from '../row.js';
import { rows } from '../rows.js';

/** A row of a table of mutants: the end of its id, what such a provider does, the rows it breaks, how. */
export type BookingMutant = readonly [
  id: string,
  description: string,
  breaks: string,
  behaviour: () => Behaviour,
];

/** Mutants of booking an appointment. */
export const bookingMutantsOf = (table: readonly BookingMutant[]): Mutant[] =>
  mutantsAt('book-an-appointment', table.map(withRows));

/** Mutants of bookings that show at other interactions. */
export const shownMutantsOf = (table: readonly BookingMutant[]): Mutant[] => mutantsOf(table.map(withRows));

function withRows([id, description, breaks, behaviour]: BookingMutant): MutantRow {
  return [id, description, rows('APPT-BOOK', breaks), behaviour];
}
