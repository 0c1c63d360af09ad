import { combine } from '../../behaviour/combine.js';
import { mutants } from '../../mutants/index.js';
import type { Mutant } from '../../mutants/mutant.js';
import type { Variant } from '../variant.js';

/** A provider at the edge of an interpretation, as a line of a table: nothing beyond a warning may come of it. */
export type EdgeRow = readonly [
  id: string,
  description: string,
  permittedBy: readonly string[],
  warns: readonly string[],
  endpoints: Variant['endpoints'],
  behaviour: NonNullable<Variant['behaviour']>,
];

/** The variants of a table. */
export const variantsOf = (table: readonly EdgeRow[]): Variant[] =>
  table.map(([id, description, permittedBy, warns, endpoints, behaviour]) => ({
    id,
    description,
    permittedBy,
    warns,
    endpoints,
    behaviour,
  }));

/** What a mutant does that an interpretation permits at the price of a warning; of several, all at once. */
export const does =
  (...ids: readonly string[]) =>
  () =>
    combine(ids.map((id) => mutantOf(id).behaviour()));

function mutantOf(id: string): Mutant {
  const found = mutants.find((one) => one.id === id);
  if (!found) throw new Error(`no mutant is called ${id}`);
  return found;
}

export const badRequest = { status: 400, code: 'BAD_REQUEST' } as const;
export const invalid = { status: 422, code: 'INVALID_RESOURCE' } as const;
