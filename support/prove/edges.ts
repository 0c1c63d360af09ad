import type { BoundCheck } from '../../checks/registry.js';
import type { Catalogue, Interpretations } from '../../requirements/load.js';
import type { Mutant } from '../../sandbox/index.js';
import { binds } from '../model/binding.js';
import type { Trial } from './trial.js';

/** A mutant that an interpretation names as just outside of what it permits. */
export interface Edge {
  interpretation: string;
  mutant: string;
  /** What it breaks of the rows that are judged under the interpretation. */
  rows: readonly string[];
  /** Whether a warning is not enough: one of the rows binds. */
  fails: boolean;
}

/** What there is to know of a specification and of the providers that are tried. */
interface Known {
  catalogue: Catalogue;
  interpretations: Interpretations;
  mutants: readonly Mutant[];
}

/** The edges of the interpretations of a specification, by the rows that they touch and those of the checks on them. */
export function edgesOf(
  { catalogue, interpretations, mutants }: Known,
  checks: readonly BoundCheck[],
): Edge[] {
  const breaksOf = new Map(mutants.map(({ id, breaks }) => [id, breaks]));
  return [...interpretations.values()].flatMap(({ id, requirements, outside = [] }) => {
    const resting = checks.filter(({ interpretation }) => interpretation === id);
    const touched = new Set([...requirements, ...resting.flatMap((check) => check.requirements)]);
    return outside.map((mutant) => {
      const rows = (breaksOf.get(mutant) ?? []).filter((row) => touched.has(row));
      const fails = rows.some((row) => binds(catalogue.get(row)?.level ?? 'MAY'));
      return { interpretation: id, mutant, rows, fails };
    });
  });
}

/** Those edges whose mutants were tried, and got through with less than they deserve. */
export function openEdges(edges: readonly Edge[], trials: readonly Trial[]): Edge[] {
  return edges.filter(({ mutant, rows, fails }) => {
    const trial = trials.find(({ kind, id }) => kind === 'mutant' && id === mutant);
    const told = trial?.alarms.filter(({ requirements }) => requirements.some((row) => rows.includes(row)));
    return told?.some(({ outcome }) => outcome === 'failed' || (outcome === 'warned' && !fails)) === false;
  });
}
