import type { Behaviour } from '../../behaviour/behaviour.js';
import type { Fault } from '../fault.js';

/** A fault of many interactions; its behaviour is made anew by a function where it remembers. */
export type Row = readonly [
  id: string,
  description: string,
  breaks: readonly string[],
  behaviour: Behaviour | (() => Behaviour),
];

/** The faults of rows. They name no endpoints: what judges a row that they break is enough to notice them. */
export const faultsOf = (rows: readonly Row[]): Fault[] =>
  rows.map(([id, description, breaks, behaviour]) => ({
    id,
    description,
    breaks,
    endpoints: [],
    behaviour: () => (typeof behaviour === 'function' ? behaviour() : { ...behaviour }),
  }));
