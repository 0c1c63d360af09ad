import { group, unique } from '../build/group.js';
import type { ExchangeStore } from '../exchanges/store.js';
import { describeCheck } from '../findings/describe.js';
import { clausesOf, inSpecificationOrder } from '../findings/groups.js';
import { plural, shorten } from '../text.js';
import type {
  CauseVerdict,
  EndpointVerdict,
  RequirementVerdict,
  ScenarioVerdict,
  Verdicts,
} from '../verdicts.js';
import { xmlAttribute, xmlText } from './escape.js';

interface Context {
  clauses: ReadonlyMap<string, RequirementVerdict>;
  exchanges: ExchangeStore;
  /** What is to be put right, by the scenarios in which it was seen or that it blocks. */
  causes: ReadonlyMap<string, readonly CauseVerdict[]>;
}

const messageLimit = 300;

/** `junit.xml` piece by piece: a suite for each endpoint of the run, a case for each scenario. */
export function* junitXml(verdicts: Verdicts, exchanges: ExchangeStore): Generator<string> {
  const { counts, run } = verdicts;
  const context = { clauses: clausesOf(verdicts), exchanges, causes: causesByScenario(verdicts) };
  const scenarios = inSpecificationOrder(verdicts);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  // Of all suites together, the schema knows neither what was skipped nor when.
  const { skipped: _, ...tallied } = tally(scenarios);
  yield `<testsuites${attributes({ name: run.pack.title, ...tallied, time: seconds(run.durationMs) })}>\n`;
  for (const { id, title } of suites(verdicts)) {
    const own = scenarios.filter(({ endpoint }) => endpoint === id);
    if (own.length === 0) continue;
    yield `  <testsuite${attributes({ name: title, ...tally(own), time: seconds(total(own)), timestamp: run.startedAt })}>\n`;
    yield properties({
      outcome: verdicts.outcome,
      planned: counts.planned,
      reported: counts.reported,
      run: run.id,
      provider: run.provider.name,
    });
    for (const scenario of own) yield testCase(scenario, context);
    yield '  </testsuite>\n';
  }
  yield '</testsuites>\n';
}

const causesByScenario = ({ causes }: Verdicts): ReadonlyMap<string, readonly CauseVerdict[]> =>
  group(causes.flatMap((cause) => [...cause.scenarios, ...cause.blocks].map((id) => [id, cause] as const)));

/** The endpoints, then those that only a stray scenario names. */
function suites({ endpoints, scenarios }: Verdicts): Pick<EndpointVerdict, 'id' | 'title'>[] {
  const known = new Set(endpoints.map(({ id }) => id));
  const strays = unique(scenarios.map(({ endpoint }) => endpoint)).filter((id) => !known.has(id));
  return [...endpoints, ...strays.map((id) => ({ id, title: id }))];
}

function testCase(scenario: ScenarioVerdict, context: Context): string {
  const head = attributes({
    classname: scenario.endpoint,
    name: `${scenario.id} ${scenario.name}`,
    time: seconds(scenario.durationMs),
  });
  return `    <testcase${head}>\n${results[scenario.outcome](scenario, context)}${systemOut(scenario, context)}    </testcase>\n`;
}

type Result = (scenario: ScenarioVerdict, context: Context) => string;

const skipped: Result = ({ outcome, reason }) =>
  `      <skipped${attributes({ message: `${outcome}: ${reason ?? 'no reason'}` })}/>\n`;

const results: Readonly<Record<ScenarioVerdict['outcome'], Result>> = {
  passed: () => '',
  warned: () => '',
  blocked: skipped,
  omitted: skipped,
  waived: skipped,
  errored: ({ reason, erroredBy }) =>
    `      <error${attributes({ type: erroredBy ?? 'harness', message: shorten(reason ?? 'errored', messageLimit) })}>${xmlText(reason ?? '')}</error>\n`,
  failed: ({ checks }, context) => {
    const failed = checks.filter(({ outcome }) => outcome === 'failed');
    const titles = failed.map(({ title }) => title).join('; ');
    const text = failed
      .map((check) => describeCheck(check, context.clauses, context.exchanges).join('\n'))
      .join('\n\n');
    const head = attributes({ type: failed[0]?.id ?? 'check', message: shorten(titles, messageLimit) });
    return `      <failure${head}>\n${xmlText(text)}\n</failure>\n`;
  },
};

function systemOut({ id, outcome, checks, exchanges }: ScenarioVerdict, { causes }: Context): string {
  const noted = checks.filter((check) => check.outcome === 'warned' || check.outcome === 'undecided');
  const lines = [
    `${outcome}: ${plural(checks.length, 'check')}, exchanges ${exchanges.join(', ') || 'none'}`,
    ...(causes.get(id) ?? []).slice(0, 10).map((cause) => `cause: ${cause.id} ${cause.title}`),
    ...noted.slice(0, 10).map((check) => `${check.outcome}: ${check.title}`),
  ];
  return `      <system-out>${xmlText(lines.join('\n'))}</system-out>\n`;
}

function tally(scenarios: readonly ScenarioVerdict[]) {
  const count = (...wanted: ScenarioVerdict['outcome'][]) =>
    scenarios.filter(({ outcome }) => wanted.includes(outcome)).length;
  return {
    tests: scenarios.length,
    failures: count('failed'),
    errors: count('errored'),
    skipped: count('blocked', 'omitted', 'waived'),
  };
}

function properties(values: Record<string, string | number>): string {
  const lines = Object.entries(values).map(
    ([name, value]) => `      <property${attributes({ name, value })}/>\n`,
  );
  return `    <properties>\n${lines.join('')}    </properties>\n`;
}

const attributes = (values: Record<string, string | number>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${xmlAttribute(String(value))}"`)
    .join('');

const seconds = (ms: number): string => (ms / 1000).toFixed(3);
const total = (scenarios: readonly ScenarioVerdict[]): number =>
  scenarios.reduce((sum, { durationMs }) => sum + durationMs, 0);
