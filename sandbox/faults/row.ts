import type { Behaviour } from '../behaviour/behaviour.js';
import { at } from '../behaviour/scope.js';
import type { InteractionKey } from '../server/interactions.js';
import type { Fault } from './fault.js';
import { touchedBy } from './touched.js';

/** A fault as a line of a table; its behaviour is made anew by a function where it remembers. */
export type FaultRow = readonly [
  id: string,
  description: string,
  breaks: readonly string[],
  behaviour: Behaviour | (() => Behaviour),
];

/** The faults of a table. They touch the interactions on whose pages they break a row. */
export const faultsOf = (table: readonly FaultRow[]): Fault[] =>
  table.map(([id, description, breaks, behaviour]) => ({
    id,
    description,
    breaks,
    endpoints: touchedBy(breaks),
    behaviour: () => (typeof behaviour === 'function' ? behaviour() : behaviour),
  }));

/** The faults of a table whose behaviour holds at certain interactions only. */
export const faultsAt = (
  interactions: InteractionKey | readonly InteractionKey[],
  table: readonly FaultRow[],
): Fault[] =>
  faultsOf(table).map((fault) => ({
    ...fault,
    endpoints: [interactions].flat(),
    behaviour: () => at(interactions, fault.behaviour()),
  }));
