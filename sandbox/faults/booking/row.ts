import type { Behaviour } from '../../behaviour/behaviour.js';
import { at } from '../../behaviour/scope.js';
import type { Fault } from '../fault.js';
import { rows } from '../rows.js';

const interaction = 'book-an-appointment';

/** A row of a table of faults: the end of its id, what such a provider does, the rows it breaks, how. */
export type FaultRow = readonly [id: string, description: string, breaks: string, behaviour: () => Behaviour];

/** Faults of the answers to bookings: the whole pack of booking could notice them. */
export const answerFaults = (table: readonly FaultRow[]): Fault[] =>
  table.map((row) => ({ ...faultOf(row), endpoints: [interaction] }));

/** Faults that show for some requests only: the features that judge the broken rows notice them or nothing does. */
export const requestFaults = (table: readonly FaultRow[]): Fault[] =>
  table.map((row) => ({ ...faultOf(row), endpoints: [] }));

function faultOf([id, description, breaks, behaviour]: FaultRow): Omit<Fault, 'endpoints'> {
  return {
    id: `booking.${id}`,
    description,
    breaks: rows('APPT-BOOK', breaks),
    behaviour: () => at(interaction, behaviour()),
  };
}
