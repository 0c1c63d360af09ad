import type { Behaviour } from '../../behaviour/behaviour.js';
import type { Fault } from '../fault.js';
import { faultsAt } from '../row.js';
import { rows } from '../rows.js';

/** The two interactions that change an appointment. */
export const kinds = {
  amend: { interaction: 'amend-an-appointment', page: 'APPT-AMEND', noun: 'amendment', one: 'an amendment' },
  cancel: {
    interaction: 'cancel-an-appointment',
    page: 'APPT-CANC',
    noun: 'cancellation',
    one: 'a cancellation',
  },
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

/** A fault for each of the updates that a row names. */
export const updateFaultsOf = (table: readonly UpdateFault[]): Fault[] =>
  table.flatMap(({ id, description, behaviour, ...broken }) =>
    (['amend', 'cancel'] as const).flatMap((kind) => {
      const { interaction, page, noun, one } = kinds[kind];
      const ids = broken[kind];
      if (ids === undefined) return [];
      const said = description.replace('an {}', one).replace('{}', noun);
      return faultsAt(kind, interaction, [[id, said, rows(page, ids), () => behaviour(kind)]]);
    }),
  );
