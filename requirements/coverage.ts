import { contradictions } from './contradictions.js';
import type { Catalogue, Interpretations, Unchecked } from './load.js';
import type { ReasonKind } from './reason.js';
import type { Requirement } from './requirement.js';

/** A check as far as coverage needs it. */
export interface CheckFacts {
  id: string;
  requirements: readonly string[];
  interpretation?: string;
}

/** A scenario of the features, with the requirement ids of its tags. */
export interface ScenarioFacts {
  id: string;
  requirements: readonly string[];
}

export interface CoverageInput {
  catalogue: Catalogue;
  interpretations: Interpretations;
  unchecked: Unchecked;
  checks: readonly CheckFacts[];
  scenarios: readonly ScenarioFacts[];
}

/** What becomes of the rows of one area, as ids: each row is in one of the three. */
export interface AreaCoverage {
  area: string;
  checked: readonly string[];
  reasoned: ReadonlyMap<ReasonKind, readonly string[]>;
  uncovered: readonly string[];
}

export interface CoverageReport {
  /** In the order of the catalogue. */
  areas: readonly AreaCoverage[];
  /** Where checks, tags, reasons, interpretations and rows contradict each other, in words. */
  contradictions: readonly string[];
}

/** Compares what the specification asks with what the pack judges and what it has a reason not to judge. */
export function coverage(input: CoverageInput): CoverageReport {
  const checked = new Set(input.checks.flatMap(({ requirements }) => requirements));
  const areas = groupBy(input.catalogue.values(), ({ area }) => area);
  return {
    areas: [...areas].map(([area, rows]) => areaCoverage(area, rows, checked, input.unchecked)),
    contradictions: contradictions(input),
  };
}

function areaCoverage(
  area: string,
  rows: readonly Requirement[],
  checked: ReadonlySet<string>,
  unchecked: Unchecked,
): AreaCoverage {
  const ids = rows.map(({ id }) => id);
  const open = ids.filter((id) => !checked.has(id));
  const kinds = groupBy(open, (id) => unchecked.get(id)?.kind);
  const uncovered = kinds.get(undefined) ?? [];
  const reasoned = new Map(
    [...kinds].flatMap(([kind, rows]) => (kind === undefined ? [] : [[kind, rows] as const])),
  );
  return { area, checked: ids.filter((id) => checked.has(id)), reasoned, uncovered };
}

/** Groups in the order in which keys are first met. */
function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
