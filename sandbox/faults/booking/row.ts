import type { Behaviour } from '../../behaviour/behaviour.js';
import type { Fault } from '../fault.js';
import { type FaultRow, faultsAt, faultsOf } from '../row.js';
import { rows } from '../rows.js';

/** A row of a table of faults: the end of its id, what such a provider does, the rows it breaks, how. */
export type BookingFault = readonly [
  id: string,
  description: string,
  breaks: string,
  behaviour: () => Behaviour,
];

/** Faults of booking an appointment. */
export const bookingFaultsOf = (table: readonly BookingFault[]): Fault[] =>
  faultsAt('book-an-appointment', table.map(withRows));

/** Faults of bookings that show at other interactions. */
export const shownFaultsOf = (table: readonly BookingFault[]): Fault[] => faultsOf(table.map(withRows));

function withRows([id, description, breaks, behaviour]: BookingFault): FaultRow {
  return [id, description, rows('APPT-BOOK', breaks), behaviour];
}
