import type { Behaviour } from '../../behaviour/behaviour.js';
import { at } from '../../behaviour/scope.js';
import type { InteractionKey } from '../../server/interactions.js';
import type { Fault } from '../fault.js';

/** A provider of organisations, practitioners and locations with something wrong. */
export type Row = readonly [
  what: string,
  description: string,
  breaks: readonly string[],
  behaviour: () => Behaviour,
];

/**
 * The faults of rows, at the interactions named, whose packs are run whole. Of the rows of the general pages, which a
 * hundred scenarios of other interactions judge too, a fault names those only that no row of these interactions' own
 * pages repeats.
 */
export const faultsAt = (endpoints: readonly InteractionKey[], rows: readonly Row[]): Fault[] =>
  rows.map(([what, description, breaks, behaviour]) => ({
    id: `directory.${what}`,
    description,
    breaks,
    endpoints,
    behaviour: () => at(endpoints, behaviour()),
  }));
