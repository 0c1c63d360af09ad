import type { Behaviour } from '../../behaviour/behaviour.js';
import type { Mutant } from '../mutant.js';
import { mutantsAt } from '../row.js';

/** The two interactions that change an appointment. */
export const kinds = {
  amend: { interaction: 'amend-an-appointment', noun: 'amendment', one: 'an amendment' },
  cancel: { interaction: 'cancel-an-appointment', noun: 'cancellation', one: 'a cancellation' },
} as const;

export type Kind = keyof typeof kinds;

/** Mutants of both updates, or of one, by the same behaviour; `{}` stands for the noun in the description. */
export interface UpdateMutant {
  description: string;
  amend?: Breach;
  cancel?: Breach;
  behaviour(kind: Kind): Behaviour;
}

/** The mutant of one of the updates: its id, and the rows that it breaks. */
interface Breach {
  id: string;
  breaks: readonly string[];
}

/** A mutant for each of the updates that a row names. */
export const updateMutantsOf = (table: readonly UpdateMutant[]): Mutant[] =>
  table.flatMap(({ description, behaviour, ...breaches }) =>
    (['amend', 'cancel'] as const).flatMap((kind) => {
      const { interaction, noun, one } = kinds[kind];
      const breach = breaches[kind];
      if (breach === undefined) return [];
      const said = description.replace('an {}', one).replace('{}', noun);
      return mutantsAt(interaction, [[breach.id, said, breach.breaks, () => behaviour(kind)]]);
    }),
  );
