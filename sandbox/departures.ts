import type { Behaviour } from './behaviour/behaviour.js';
import { SandboxMistake } from './mistake.js';
import { mutantsOf } from './mutants/index.js';
import { servedBy } from './specifications/index.js';
import { variantsOf } from './variants/index.js';

/** What a sandbox that is to depart from the ordinary one has to be started with. */
export interface Departures {
  behaviours: readonly Behaviour[];
  /** Seed of the practice, where a variant asks for another one. */
  seed?: number;
}

/**
 * The mutants and variants of these ids that there are in a specification, made anew.
 *
 * @throws SandboxMistake for an id that does not exist
 */
export function departuresOf(
  ids: { mutants: readonly string[]; variants: readonly string[] },
  specification?: string,
): Departures {
  const { id: of } = servedBy(specification);
  const seeded = ids.mutants.map((id) => named(id, mutantsOf(of), 'mutant'));
  const chosen = ids.variants.map((id) => named(id, variantsOf(of), 'variant'));
  const seed = chosen.find((variant) => variant.seed !== undefined)?.seed;
  return {
    behaviours: [...chosen, ...seeded].flatMap((one) => one.behaviour?.() ?? []),
    ...(seed !== undefined && { seed }),
  };
}

function named<T extends { id: string }>(id: string, table: readonly T[], kind: string): T {
  const found = table.find((row) => row.id === id);
  if (found) return found;
  throw new SandboxMistake(`There is no ${kind} ${id}. "gpc sandbox --list-${kind}s" lists them.`);
}

/** The tables of mutants and variants as text: a line each, by id. */
export const departuresText = (table: readonly { id: string; description: string }[]): string => {
  const width = Math.max(...table.map(({ id }) => id.length));
  return table.map(({ id, description }) => `${id.padEnd(width)}  ${description}`).join('\n');
};
