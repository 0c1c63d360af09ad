import { group, unique } from '../build/group.js';
import type { ScenarioVerdict } from '../verdicts.js';
import { answerKey, type Deviation, isPlain, patternOf } from './deviation.js';

/** What blocked scenarios are blocked by: a group of deviations, or a fault of setting up that no check has judged. */
export interface Blocking {
  /** Blocked scenarios by the group that blocks them. */
  blockedBy: ReadonlyMap<readonly Deviation[], readonly ScenarioVerdict[]>;
  /** Scenarios that nothing judged blocks, together where endpoint and reason are the same. */
  others: readonly (readonly [ScenarioVerdict, ...ScenarioVerdict[]])[];
}

/** Finds for each blocked scenario the cause that it belongs to. */
export function blockingOf(
  scenarios: readonly ScenarioVerdict[],
  groups: readonly (readonly Deviation[])[],
): Blocking {
  const finder = finderOf(scenarios, groups);
  const found = scenarios
    .filter(({ outcome }) => outcome === 'blocked')
    .map((scenario) => [finder(scenario), scenario] as const);
  const blockedBy = new Map<readonly Deviation[], ScenarioVerdict[]>();
  for (const [cause, scenario] of found)
    if (cause) blockedBy.set(cause, [...(blockedBy.get(cause) ?? []), scenario]);
  const rest = found.flatMap(([cause, scenario]) => (cause ? [] : [[reasonOf(scenario), scenario] as const]));
  const others = [...group(rest).values()].flatMap(
    ([first, ...more]): [ScenarioVerdict, ...ScenarioVerdict[]][] => (first ? [[first, ...more]] : []),
  );
  return { blockedBy, others };
}

const reasonOf = ({ blockedBy, endpoint, reason }: ScenarioVerdict): string =>
  `${blockedBy?.endpoint ?? endpoint} ${patternOf(reason ?? '')}`;

type Finder = (blocked: ScenarioVerdict) => readonly Deviation[] | undefined;

/**
 * By the exchange that blocks, else the scenario, else the gateway of the endpoint, else the same error of the same
 * interaction to its plain request; along what is blocked itself.
 */
function finderOf(scenarios: readonly ScenarioVerdict[], groups: readonly (readonly Deviation[])[]): Finder {
  const byExchange = firstBy(groups, ({ exchange }) => exchange);
  const byScenario = firstBy(groups, ({ scenario }) => scenario.id);
  const byAnswer = firstBy(groups, (one) =>
    isPlain(one) ? answerKey(one.interaction, one.found.slice(0, 3)) : '',
  );
  const byId = new Map(scenarios.map((scenario) => [scenario.id, scenario]));
  const gateways = group(
    scenarios.filter(({ gateway }) => gateway).map((scenario) => [scenario.endpoint, scenario.id] as const),
  );
  const find = (
    { id, blockedBy, reason }: ScenarioVerdict,
    seen: readonly string[],
  ): readonly Deviation[] | undefined => {
    if (!blockedBy || seen.includes(id)) return undefined;
    const { endpoint, scenario, exchange } = blockedBy;
    const blockers = unique([...(scenario ? [scenario] : []), ...(gateways.get(endpoint) ?? [])]);
    const direct = [byExchange.get(exchange ?? ''), ...blockers.map((one) => byScenario.get(one))].find(
      Boolean,
    );
    if (direct) return direct;
    const answered = byAnswer.get(answerKey(endpoint, / answered (\d{3}) /.exec(reason ?? '')?.[1] ?? ''));
    if (answered) return answered;
    for (const blocker of blockers.flatMap((one) => byId.get(one) ?? [])) {
      const further = find(blocker, [...seen, id]);
      if (further) return further;
    }
    return undefined;
  };
  return (blocked) => find(blocked, []);
}

/** The first group in which a failed check has a key; warnings block nothing. */
function firstBy(
  groups: readonly (readonly Deviation[])[],
  key: (deviation: Deviation) => string,
): Map<string, readonly Deviation[]> {
  const found = new Map<string, readonly Deviation[]>();
  for (const members of groups)
    for (const one of members)
      if (one.check.outcome === 'failed' && key(one) !== '' && !found.has(key(one)))
        found.set(key(one), members);
  return found;
}
