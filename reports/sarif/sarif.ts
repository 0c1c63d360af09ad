import type { Log, ReportingDescriptor, Result } from 'sarif';
import { printable } from '../../support/kernel/printable.js';
import { binds } from '../../support/model/binding.js';
import { unique } from '../build/group.js';
import { gist } from '../findings/describe.js';
import { clausesOf } from '../findings/groups.js';
import { plural } from '../text.js';
import type { CauseVerdict, RequirementVerdict, Verdicts } from '../verdicts.js';

const levels = { failed: 'error', warned: 'warning', blocked: 'note' } as const satisfies Record<
  CauseVerdict['outcome'],
  Result.level
>;

/** A cause that no check judges has no requirement. */
const blockedRule: ReportingDescriptor = {
  id: 'blocked',
  shortDescription: { text: 'Scenarios could not run' },
};
const valueLimit = 500;

/** A run as SARIF 2.1.0: a result for each cause, the gravest first, a rule for each requirement that one breaks. */
export function sarif(verdicts: Verdicts): Log {
  const { run, counts, requirementCounts, causes, requirements } = verdicts;
  const clauses = clausesOf(verdicts);
  const waived = requirements.filter(({ outcome }) => outcome === 'waived');
  const ids = unique([...causes.flatMap((cause) => cause.requirements), ...waived.map(({ id }) => id)]);
  const rules = [
    ...ids.map((id) => rule(id, clauses.get(id))),
    ...(causes.some((cause) => cause.requirements.length === 0) ? [blockedRule] : []),
  ];
  const places = new Map(rules.map(({ id }, index) => [id, index]));
  const placed = (ruleId: string) => ({ ruleId, ruleIndex: places.get(ruleId) ?? -1 });
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: run.harness.name, version: run.harness.version, rules } },
        automationDetails: { id: `${run.pack.specification}/${run.id}` },
        invocations: [
          {
            executionSuccessful: run.complete,
            startTimeUtc: run.startedAt,
            endTimeUtc: run.finishedAt,
            exitCode: verdicts.exitCode,
          },
        ],
        results: [
          ...causes.map((cause) => ({
            ...placed(cause.requirements[0] ?? blockedRule.id),
            ...resultOf(cause, verdicts),
          })),
          ...waived.map((requirement) => ({
            ...placed(requirement.id),
            ...suppressed(requirement, verdicts),
          })),
        ],
        properties: { outcome: verdicts.outcome, scenarios: counts, requirements: requirementCounts },
      },
    ],
  };
}

function rule(id: string, clause: RequirementVerdict | undefined): ReportingDescriptor {
  if (!clause) return { id };
  const { paraphrase, level, area, source } = clause;
  return {
    id,
    shortDescription: { text: printable(paraphrase) },
    ...(source.url ? { helpUri: source.url } : {}),
    defaultConfiguration: { level: binds(level) ? 'error' : 'warning' },
    properties: { tags: [level, area] },
  };
}

function resultOf(cause: CauseVerdict, { scenarios }: Verdicts): Omit<Result, 'ruleId' | 'ruleIndex'> {
  const { id, outcome, title, why, harm, example, requirements, endpoints, blocks } = cause;
  const seen = plural(cause.scenarios.length, 'scenario');
  const found = example ? `\n${gist(example, valueLimit)}` : '';
  const first = example?.scenario ?? cause.scenarios[0] ?? blocks[0];
  return {
    level: levels[outcome],
    message: {
      text: printable(
        `${title}${found}\nSeen in ${seen}, blocks ${blocks.length.toLocaleString('en-GB')}. ${why}`,
      ),
    },
    locations: locationsIn(scenarios, first),
    partialFingerprints: { 'cause/v1': id },
    properties: {
      ...(harm ? { harm: harm.kind } : {}),
      requirements,
      endpoints,
      scenarios: cause.scenarios,
      blocks,
      ...(example ? { exchange: example.exchange } : {}),
    },
  };
}

/** What failed under a waiver is a result that somebody has accepted. */
function suppressed(
  { id, reason, paraphrase, scenarios: ids }: RequirementVerdict,
  { scenarios }: Verdicts,
): Omit<Result, 'ruleId' | 'ruleIndex'> {
  return {
    level: 'error',
    message: { text: printable(paraphrase) },
    locations: locationsIn(scenarios, ids[0]),
    partialFingerprints: { 'waived/v1': id },
    suppressions: [
      { kind: 'external', status: 'accepted', ...(reason ? { justification: printable(reason) } : {}) },
    ],
  };
}

/** A place in the product's sources is not known: the scenario that shows it stands for it. */
function locationsIn(
  scenarios: Verdicts['scenarios'],
  id: string | undefined,
): NonNullable<Result['locations']> {
  const scenario = scenarios.find((one) => one.id === id);
  if (!scenario) return [];
  return [
    {
      physicalLocation: {
        artifactLocation: { uri: encodeURI(scenario.feature), uriBaseId: 'PACK' },
        region: { startLine: 1 },
      },
      logicalLocations: [{ name: scenario.id, fullyQualifiedName: `${scenario.endpoint}/${scenario.id}` }],
    },
  ];
}
