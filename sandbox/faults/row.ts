import type { Behaviour } from '../behaviour/behaviour.js';
import { at } from '../behaviour/scope.js';
import type { InteractionKey } from '../server/interactions.js';
import type { Fault } from './fault.js';

/** A fault as a line of a table; its behaviour holds at the interactions of the table only. */
export type FaultRow = readonly [
  id: string,
  description: string,
  breaks: readonly string[],
  behaviour: () => Behaviour,
];

/**
 * The faults of a table, their ids below a concern. They are looked for where a row that they break is judged; `whole`
 * names interactions whose packs are run whole besides.
 */
export const faultsAt = (
  concern: string,
  interactions: InteractionKey | readonly InteractionKey[],
  rows: readonly FaultRow[],
  whole: readonly InteractionKey[] = [],
): Fault[] =>
  rows.map(([id, description, breaks, behaviour]) => ({
    id: `${concern}.${id}`,
    description,
    breaks,
    endpoints: whole,
    behaviour: () => at(interactions, behaviour()),
  }));
