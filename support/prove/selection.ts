import type { Specification } from '../../requirements/specification.js';
import type { PlannedScenario } from '../model/records.js';
import { needsOf } from '../run/selection.js';

/** What a subject says of where it can be noticed. */
export interface Reach {
  /** Rows that it breaks. */
  rows: readonly string[];
  /** Interactions whose packs are run whole. */
  endpoints: readonly string[] | 'all';
}

/**
 * The part of the pack that could notice a subject: the scenarios that judge a row it breaks, with the features they
 * stand in; the packs that are run whole; and the gateways without which these do not start.
 */
export function scenariosFor(
  { rows, endpoints }: Reach,
  scenarios: readonly PlannedScenario[],
  specification: Specification,
): PlannedScenario[] {
  if (endpoints === 'all') return [...scenarios];
  const broken = new Set(rows);
  const judging = new Set(scenarios.filter(({ requirements }) => requirements.some((id) => broken.has(id))));
  const features = new Set([...judging].filter(({ gateway }) => !gateway).map(({ feature }) => feature));
  const whole = new Set(endpoints);
  const isChosen = (one: PlannedScenario): boolean =>
    judging.has(one) || features.has(one.feature) || whole.has(one.endpoint);
  const needed = needsOf(scenarios.filter(isChosen), specification);
  return scenarios.filter((one) => isChosen(one) || (one.gateway && needed.has(one.endpoint)));
}
