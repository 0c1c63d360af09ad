import type { BoundCheck } from '../../checks/registry.js';
import type { Interpretation } from '../../requirements/interpretation.js';
import type { Catalogue, Interpretations } from '../../requirements/load.js';
import type { PlannedScenario } from '../../support/model/records.js';

/** What judges a row of the catalogue. */
export interface RowRelations {
  checks: readonly BoundCheck[];
  scenarios: readonly PlannedScenario[];
  /** Those that name the row, and those that a check of it rests on. */
  readings: readonly Interpretation[];
}

/** What judges each row, by its id: worked out once, for the tables ask for it thousands of times. */
export function relationsOf(
  catalogue: Catalogue,
  interpretations: Interpretations,
  checks: readonly BoundCheck[],
  scenarios: readonly PlannedScenario[],
): Map<string, RowRelations> {
  const checksOf = byRequirement(checks);
  const scenariosOf = byRequirement(scenarios);
  const naming = byRequirement([...interpretations.values()]);
  return new Map(
    [...catalogue.keys()].map((id) => {
      const own = checksOf.get(id) ?? [];
      const resting = own.flatMap(({ interpretation }) => interpretations.get(interpretation ?? '') ?? []);
      const readings = [...new Set([...(naming.get(id) ?? []), ...resting])];
      return [id, { checks: own, scenarios: scenariosOf.get(id) ?? [], readings }];
    }),
  );
}

function byRequirement<T extends { requirements: readonly string[] }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items)
    for (const id of new Set(item.requirements)) groups.set(id, [...(groups.get(id) ?? []), item]);
  return groups;
}
