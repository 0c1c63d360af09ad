import type { Behaviour } from '../behaviour/behaviour.js';
import { at } from '../behaviour/scope.js';
import type { InteractionKey } from '../server/interactions.js';
import type { Mutant } from './mutant.js';
import { touchedBy } from './touched.js';

/** A mutant as a line of a table; its behaviour is made anew by a function where it remembers. */
export type MutantRow = readonly [
  id: string,
  description: string,
  breaks: readonly string[],
  behaviour: Behaviour | (() => Behaviour),
];

/** The mutants of a table. They touch the interactions on whose pages they break a row. */
export const mutantsOf = (table: readonly MutantRow[]): Mutant[] =>
  table.map(([id, description, breaks, behaviour]) => ({
    id,
    description,
    breaks,
    endpoints: touchedBy(breaks),
    behaviour: () => (typeof behaviour === 'function' ? behaviour() : behaviour),
  }));

/** The mutants of a table whose behaviour holds at certain interactions only. */
export const mutantsAt = (
  interactions: InteractionKey | readonly InteractionKey[],
  table: readonly MutantRow[],
): Mutant[] =>
  mutantsOf(table).map((mutant) => ({
    ...mutant,
    endpoints: [interactions].flat(),
    behaviour: () => at(interactions, mutant.behaviour()),
  }));

/** The same deviation at one interaction each: a line says how it is called there, and which rows it breaks. */
export const oneByOne = (
  behaviour: Behaviour,
  table: readonly (readonly [
    id: string,
    description: string,
    interaction: InteractionKey,
    breaks: readonly string[],
  ])[],
): Mutant[] =>
  table.flatMap(([id, description, interaction, breaks]) =>
    mutantsAt(interaction, [[id, description, breaks, behaviour]]),
  );
