import type { Outcome } from '../../support/model/records.js';
import { scenarioOrder, worst } from '../../support/model/rollup.js';
import { plural } from '../text.js';
import type { Counts, EndpointVerdict, ScenarioVerdict } from '../verdicts.js';

/** Verdicts of the endpoints in the specification's order, each called by its worst scenario. */
export function endpointVerdicts(
  endpoints: readonly { id: string; title: string; needs?: readonly string[] }[],
  scenarios: readonly ScenarioVerdict[],
  planned: ReadonlySet<string>,
  reported: ReadonlySet<string>,
): EndpointVerdict[] {
  return endpoints.map(({ id, title, needs = [] }, index) => {
    const own = scenarios.filter(({ endpoint }) => endpoint === id);
    const outcome =
      worst(
        scenarioOrder,
        own.map((scenario) => scenario.outcome),
      ) ?? 'omitted';
    const onlyGateway = isGatewayAlone(own);
    return {
      id,
      title,
      order: index + 1,
      needs,
      outcome,
      ...(onlyGateway && { onlyGateway }),
      summary: summaryOf(own, outcome, onlyGateway),
      counts: countScenarios(own, planned, reported),
    };
  });
}

function summaryOf(own: readonly ScenarioVerdict[], outcome: Outcome, onlyGateway: boolean): string {
  if (own.length === 0) return 'Not part of this run.';
  const summary = summaries[outcome](own);
  return onlyGateway ? `Only its gateway ran, which shows little of it. ${summary}` : summary;
}

function isGatewayAlone(own: readonly ScenarioVerdict[]): boolean {
  const ran = own.filter(({ outcome }) => outcome !== 'omitted' && outcome !== 'blocked');
  return ran.length > 0 && ran.every(({ gateway }) => gateway);
}

/** Scenarios by outcome; `planned` and `reported` count only those that the plan knows. */
export function countScenarios(
  scenarios: readonly ScenarioVerdict[],
  planned: ReadonlySet<string>,
  reported: ReadonlySet<string>,
): Counts {
  const expected = scenarios.filter(({ id }) => planned.has(id));
  return {
    planned: expected.length,
    reported: expected.filter(({ id }) => reported.has(id)).length,
    passed: of('passed', scenarios).length,
    failed: of('failed', scenarios).length,
    warned: of('warned', scenarios).length,
    blocked: of('blocked', scenarios).length,
    omitted: of('omitted', scenarios).length,
    waived: of('waived', scenarios).length,
    errored: of('errored', scenarios).length,
  };
}

const of = (wanted: Outcome, scenarios: readonly ScenarioVerdict[]): ScenarioVerdict[] =>
  scenarios.filter(({ outcome }) => outcome === wanted);

const share = (wanted: Outcome, scenarios: readonly ScenarioVerdict[]): string =>
  `${of(wanted, scenarios).length} of ${plural(scenarios.length, 'scenario')}`;

const firstReason = (wanted: Outcome, scenarios: readonly ScenarioVerdict[]): string => {
  const reason = of(wanted, scenarios)[0]?.reason;
  return reason ? `: ${reason.replace(/\.$/, '')}.` : '.';
};

const summaries: Readonly<Record<Outcome, (scenarios: readonly ScenarioVerdict[]) => string>> = {
  failed: (own) => `${share('failed', own)} failed.`,
  errored: (own) => `Not decided. ${share('errored', own)} errored${firstReason('errored', own)}`,
  blocked: (own) => `${share('blocked', own)} blocked${firstReason('blocked', own)}`,
  waived: (own) => `${share('waived', own)} failed under a waiver.`,
  warned: (own) => `Conforms; ${share('warned', own)} warned.`,
  passed: (own) =>
    of('passed', own).length === own.length
      ? `${own.length === 1 ? 'Its scenario' : `All ${own.length} scenarios`} passed.`
      : `${share('passed', own)} passed, ${of('omitted', own).length} omitted.`,
  omitted: (own) => `${share('omitted', own)} omitted${firstReason('omitted', own)}`,
};
