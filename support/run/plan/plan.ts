import { loadCatalogue } from '../../../requirements/load.js';
import type { Specification } from '../../../requirements/specification.js';
import type { ProviderConfig } from '../../config/provider.js';
import { isObject } from '../../kernel/select.js';
import type { PlannedScenario } from '../../model/records.js';
import { notClaimed } from '../../model/signals.js';
import { unclaimedIn } from '../admission.js';
import type { Thrift } from '../thrift.js';
import type { Cost, Costs } from './costs.js';

/** What a run will do, as `gpc plan --json` prints it; costs are those seen on the embedded provider. */
export interface Plan {
  specification: string;
  /** The provider of provider.yaml; absent for the embedded one. */
  provider?: { name: string; baseUrl: string };
  /** How many scenarios the pack has. */
  pack: number;
  endpoints: readonly EndpointPlan[];
  /** Ids of the scenarios that will run. */
  scenarios: readonly string[];
  /** Those that were asked for and will not run, by the reason. */
  omitted: readonly { reason: string; scenarios: readonly string[] }[];
  /** What a thrifty run spares, and what that leaves undecided. */
  thrift?: Thrift;
  /** Rows that the scenarios judge, of those of the catalogue. */
  requirements: { covered: readonly string[]; catalogue: number };
  total: Totals;
  /** People whom provider.yaml names for what people are used up by: each can be registered once. */
  registrable?: number;
  time?: ExpectedTime;
}

export interface EndpointPlan extends Totals {
  id: string;
  title: string;
  scenarios: number;
}

export type Totals = Omit<Cost, 'needs' | 'slots'>;

export interface ExpectedTime {
  seconds: number;
  workers: number;
  /** Median of the response times that were measured, milliseconds. */
  medianMs: number;
}

export interface PlanFacts {
  specification: Specification;
  /** Nothing where the embedded provider is meant, which has all that scenarios need. */
  config?: ProviderConfig;
  pack: readonly PlannedScenario[];
  chosen: readonly PlannedScenario[];
  thrift?: Thrift;
  costs: Costs;
}

/** Works out what a run will do. */
export function planFor({ specification, config, pack, chosen, thrift, costs }: PlanFacts): Plan {
  const reasons = new Map<string, string[]>();
  const running = chosen.filter((scenario) => {
    const reason = config && reasonToOmit(scenario, config, { specification, costs });
    if (reason !== undefined) reasons.set(reason, [...(reasons.get(reason) ?? []), scenario.id]);
    return reason === undefined;
  });
  const covered = new Set(running.flatMap(({ requirements }) => requirements));
  const sum = (those: readonly PlannedScenario[]): Totals =>
    totalOf(those.flatMap(({ id }) => costs.get(id) ?? []));
  return {
    specification: specification.id,
    ...(config ? { provider: { name: config.provider.name, baseUrl: config.endpoint.baseUrl } } : {}),
    pack: pack.length,
    endpoints: specification.endpoints.flatMap(({ id, title }) => {
      const own = running.filter(({ endpoint }) => endpoint === id);
      return own.length > 0 ? [{ id, title, scenarios: own.length, ...sum(own) }] : [];
    }),
    scenarios: running.map(({ id }) => id),
    omitted: [...reasons].map(([reason, scenarios]) => ({ reason, scenarios })),
    ...(thrift ? { thrift } : {}),
    requirements: { covered: [...covered].sort(), catalogue: loadCatalogue(specification).size },
    total: sum(running),
    ...(config
      ? { registrable: config.personas.unregistered.length + (config.personas.lapsed ? 1 : 0) }
      : {}),
  };
}

function reasonToOmit(
  scenario: PlannedScenario,
  config: ProviderConfig,
  { specification, costs }: Pick<PlanFacts, 'specification' | 'costs'>,
): string | undefined {
  const unclaimed = unclaimedIn(scenario, config.claims, specification);
  if (unclaimed !== undefined) return notClaimed(unclaimed);
  const lacking = costs.get(scenario.id)?.needs?.find((key) => !isGiven(config, key));
  return lacking === undefined ? undefined : `provider.yaml names no ${lacking}`;
}

/** Whether there is anything at a path of the configuration, such as `practice.restrictedSlots.odsCodes`. */
function isGiven(config: ProviderConfig, path: string): boolean {
  const value = path.split('.').reduce<unknown>((at, key) => (isObject(at) ? at[key] : undefined), config);
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

const totalOf = (costs: readonly Cost[]): Totals => {
  const sum = (of: (cost: Cost) => number): number => costs.reduce((total, cost) => total + of(cost), 0);
  return {
    requests: sum(({ requests }) => requests),
    commands: sum(({ commands }) => commands),
    bookings: sum(({ bookings }) => bookings),
    people: sum(({ people }) => people),
  };
};
