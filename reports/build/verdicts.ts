import type { PlannedScenario, ScenarioRecord } from '../../support/model/records.js';
import type { RequirementOutcome } from '../../support/model/rollup.js';
import { waiversOn } from '../../support/model/waivers.js';
import { causesOf } from '../causes/causes.js';
import { stakeIn } from '../explain/stakes.js';
import { inOrderOf } from '../findings/groups.js';
import type {
  CheckVerdict,
  InterpretationUse,
  RequirementVerdict,
  ScenarioVerdict,
  Verdicts,
} from '../verdicts.js';
import { countScenarios, endpointVerdicts } from './endpoint.js';
import { group, unique } from './group.js';
import type { VerdictInput } from './input.js';
import { requirementVerdicts } from './requirement.js';
import { incompleteness, runVerdict } from './run.js';
import { scenarioVerdict } from './scenario.js';
import { waiverUses } from './waivers.js';

/**
 * Works out every verdict of a run from the plan, our own records and cucumber's endings. Pure; the order of the
 * records does not matter. The rules stand in `docs/outcomes.md`.
 */
export function buildVerdicts(input: VerdictInput): Verdicts {
  const waivers = waiversOn(input.run.startedAt, input.waivers);
  const records = recordsById(input.records);
  const planned = new Set(input.planned.map(({ id }) => id));
  const reported = new Set(records.keys());
  const stray = strayScenarios(records, planned);
  const scenarios = [...input.planned, ...stray].map((scenario) =>
    scenarioVerdict(scenario, records.get(scenario.id) ?? [], {
      cucumber: input.cucumber,
      ...(input.cutShort && { cutShort: input.cutShort }),
      planned: planned.has(scenario.id),
      waivers,
    }),
  );
  const requirements = requirementVerdicts(scenarios, input, waivers);
  const counts = countScenarios(scenarios, planned, reported);
  const incompleteReason = incompleteness(
    counts,
    stray.map(({ id }) => id),
    input.cutShort,
    input.records.filter(({ lost }) => lost).map(({ id }) => id),
  );
  return {
    format: 'gpconnect-conformance/verdicts/2',
    run: {
      ...input.run,
      complete: incompleteReason === undefined,
      ...(incompleteReason !== undefined && { incompleteReason }),
    },
    ...runVerdict(scenarios, requirements, counts, incompleteReason, input.cutShort),
    counts,
    requirementCounts: countRequirements(requirements),
    endpoints: endpointVerdicts(input.endpoints, scenarios, planned, reported),
    requirements,
    scenarios,
    causes: causesOf(inOrderOf(input.endpoints, scenarios), input.endpoints, stakeIn(input.stakes)),
    interpretations: interpretationUses(input, scenarios),
    waivers: waiverUses(waivers, scenarios),
    bookings: input.bookings,
    registrations: input.registrations,
    performance: input.performance,
  };
}

/** Records of one scenario in an order that does not depend on the order of the file. */
function recordsById(records: readonly ScenarioRecord[]): Map<string, ScenarioRecord[]> {
  const groups = group(records.map((record) => [record.id, record] as const));
  for (const doubled of [...groups.values()].filter(({ length }) => length > 1)) {
    doubled.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  return groups;
}

/** Reported without being planned: shown, so that nothing that was seen is lost, and the run is incomplete. */
function strayScenarios(
  records: ReadonlyMap<string, ScenarioRecord[]>,
  planned: ReadonlySet<string>,
): PlannedScenario[] {
  const strays = [...records.values()].flatMap(([record]) =>
    record && !planned.has(record.id) ? [record] : [],
  );
  return strays.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function countRequirements(requirements: readonly RequirementVerdict[]): Verdicts['requirementCounts'] {
  const count = (wanted: RequirementOutcome) =>
    requirements.filter(({ outcome }) => outcome === wanted).length;
  return {
    passed: count('passed'),
    failed: count('failed'),
    warned: count('warned'),
    blocked: count('blocked'),
    omitted: count('omitted'),
    waived: count('waived'),
    errored: count('errored'),
    undecided: count('undecided'),
    unchecked: count('unchecked'),
    notRun: count('notRun'),
  };
}

function interpretationUses(
  { interpretations }: VerdictInput,
  scenarios: readonly ScenarioVerdict[],
): InterpretationUse[] {
  const checks = scenarios.flatMap((scenario) => scenario.checks);
  const written = new Map(interpretations.map((one) => [one.id, one]));
  const used = new Set(checks.flatMap(({ interpretation }) => interpretation ?? []));
  const order = [
    ...interpretations.map(({ id }) => id),
    ...[...used].filter((id) => !written.has(id)).sort(),
  ];
  return order
    .filter((id) => used.has(id))
    .map((id) => {
      const { title = id, question = '', reading = '', permits } = written.get(id) ?? {};
      const requirements = requirementsBy(id, checks);
      return { id, title, question, reading, ...(permits !== undefined && { permits }), requirements };
    });
}

const requirementsBy = (interpretation: string, checks: readonly CheckVerdict[]): string[] =>
  unique(
    checks
      .filter((check) => check.interpretation === interpretation)
      .flatMap(({ requirements }) => requirements),
  ).sort();
