import type { PlannedScenario } from '../../reports/build/input.js';
import type { Specification } from '../../requirements/specification.js';
import { gatewaysFor } from '../run/selection.js';

/** What a departure says of where it can be noticed. */
export interface Reach {
  /** Rows that it breaks. */
  rows: readonly string[];
  /** Interactions whose packs are run whole. */
  endpoints: readonly string[] | 'all';
}

/**
 * The part of the pack that could notice a departure: the scenarios that judge a row it breaks, with the features they
 * stand in, the packs of the interactions whose answers it changes, and the gateways without which these do not start.
 */
export function scenariosFor(
  { rows, endpoints }: Reach,
  scenarios: readonly PlannedScenario[],
  specification: Specification,
): PlannedScenario[] {
  if (endpoints === 'all') return [...scenarios];
  const broken = new Set(rows);
  const judging = scenarios.filter(({ requirements }) => requirements.some((id) => broken.has(id)));
  const features = new Set(judging.filter(({ gateway }) => !gateway).map(({ feature }) => feature));
  const chosen = scenarios.filter(
    (scenario) =>
      endpoints.includes(scenario.endpoint) || features.has(scenario.feature) || judging.includes(scenario),
  );
  const needed = new Set(needsOf(chosen, specification));
  return scenarios.filter(
    (scenario) => chosen.includes(scenario) || (scenario.gateway && needed.has(scenario.endpoint)),
  );
}

function needsOf(chosen: readonly PlannedScenario[], specification: Specification): string[] {
  const used = chosen.flatMap(({ tags }) =>
    tags.flatMap((tag) => (tag.startsWith('@uses:') ? tag.slice('@uses:'.length) : [])),
  );
  const own = [...new Set([...chosen.map(({ endpoint }) => endpoint), ...used])];
  return [...own, ...gatewaysFor(own, specification)];
}
