import type { Behaviour } from '../../behaviour/behaviour.js';
import { at } from '../../behaviour/scope.js';
import type { Fault } from '../fault.js';
import { rows } from '../rows.js';

/** The two interactions that change an appointment. */
export const kinds = {
  amend: { interaction: 'amend-an-appointment', page: 'APPT-AMEND', noun: 'amendment' },
  cancel: { interaction: 'cancel-an-appointment', page: 'APPT-CANC', noun: 'cancellation' },
} as const;

export type Kind = keyof typeof kinds;

/** A fault of either update or of one: description with `{}` for the noun, the rows that it breaks on each page. */
export interface UpdateFault {
  id: string;
  description: string;
  amend?: string;
  cancel?: string;
  behaviour(kind: Kind): Behaviour;
}

/**
 * A fault for each of the updates that a row names. The features that judge the broken rows are run, not the whole
 * packs: an update stands at the end of a long set-up, and the whole packs of all of them would take too long.
 */
export const updateFaultsOf = (table: readonly UpdateFault[]): Fault[] =>
  table.flatMap(({ id, description, behaviour, ...broken }) =>
    (['amend', 'cancel'] as const).flatMap((kind) => {
      const { interaction, page, noun } = kinds[kind];
      const ids = broken[kind];
      if (ids === undefined) return [];
      return [
        {
          id: `${kind}.${id}`,
          description: description.replace('{}', noun),
          breaks: rows(page, ids),
          endpoints: [],
          behaviour: () => at(interaction, behaviour(kind)),
        },
      ];
    }),
  );
