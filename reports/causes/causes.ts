import { sha256 } from '../../support/kernel/digest.js';
import { binds } from '../../support/model/binding.js';
import { unique } from '../build/group.js';
import type { CauseVerdict, ScenarioVerdict } from '../verdicts.js';
import { blockingOf } from './blocking.js';
import { type Deviation, patternOf } from './deviation.js';
import { groupDeviations } from './grouping.js';
import { gravity, harmOf } from './harms.js';

type StakeOf = (endpoint: string) => string;

/**
 * What is to be put right, each thing once: harm to patients or diaries first, then what blocks most, then what fails
 * before what warns, then what is seen most often.
 *
 * @param scenarios in the specification's order
 * @param stakeOf why the rules of an endpoint matter
 */
export function causesOf(
  scenarios: readonly ScenarioVerdict[],
  endpoints: readonly { id: string }[],
  stakeOf: StakeOf,
): CauseVerdict[] {
  const groups = groupDeviations(scenarios, new Set(endpoints.map(({ id }) => id)));
  const { blockedBy, others } = blockingOf(scenarios, groups);
  return [
    ...groups.map((members) => judgedCause(members, blockedBy.get(members) ?? [], stakeOf)),
    ...others.map((blocked) => unjudgedCause(blocked, stakeOf)),
  ].sort(
    (a, b) =>
      gravity(a.harm?.kind) - gravity(b.harm?.kind) ||
      b.blocks.length - a.blocks.length ||
      weight(a) - weight(b) ||
      b.scenarios.length - a.scenarios.length,
  );
}

const weight = ({ outcome, level }: CauseVerdict): number =>
  outcome === 'warned' ? 2 : level !== undefined && binds(level) ? 0 : 1;

function judgedCause(
  members: readonly Deviation[],
  blocked: readonly ScenarioVerdict[],
  stakeOf: StakeOf,
): CauseVerdict {
  const failed = members.filter(({ check }) => check.outcome === 'failed');
  const grave = failed.length > 0 ? failed : members;
  const harm = harmOf(failed.map(({ check }) => check.id));
  const example = exampleOf(grave, harm?.checks ?? []);
  const { check, scenario, path, expected, found, exchange } = example;
  return {
    id: idOf(example.key),
    outcome: failed.length > 0 ? 'failed' : 'warned',
    title: check.title,
    level: check.level,
    ...(harm && { harm: { kind: harm.kind, why: harm.why } }),
    why: harm?.why ?? stakeOf(scenario.endpoint),
    requirements: unique([...check.requirements, ...grave.flatMap((one) => one.check.requirements)]),
    checks: unique([check.id, ...members.map((one) => one.check.id)]),
    endpoints: unique([scenario.endpoint, ...members.map((one) => one.scenario.endpoint)]),
    scenarios: unique([scenario.id, ...members.map((one) => one.scenario.id)]),
    blocks: blocked.map(({ id }) => id),
    example: { scenario: scenario.id, check: check.id, exchange, path, expected, found },
  };
}

/** What tells most: a check that sees the harm, and a scenario of its own rather than a standing rule. */
function exampleOf(members: readonly Deviation[], harmful: readonly string[]): Deviation {
  const points = ({ check, standing }: Deviation): number =>
    (harmful.includes(check.id) ? 2 : 0) + (standing ? 0 : 1);
  return members.reduce((best, one) => (points(one) > points(best) ? one : best));
}

/** Scenarios could not go on for something that no check judges: it stands for itself. */
function unjudgedCause(
  blocked: readonly [ScenarioVerdict, ...ScenarioVerdict[]],
  stakeOf: StakeOf,
): CauseVerdict {
  const [first] = blocked;
  const endpoint = first.blockedBy?.endpoint ?? first.endpoint;
  const reason = first.reason ?? 'no reason was given';
  return {
    id: idOf(`${endpoint} ${patternOf(reason)}`),
    outcome: 'blocked',
    title: reason,
    why: stakeOf(endpoint),
    requirements: [],
    checks: [],
    endpoints: [endpoint],
    scenarios: [],
    blocks: blocked.map(({ id }) => id),
  };
}

const idOf = (key: string): string => `cause-${sha256(key).slice(0, 8)}`;
