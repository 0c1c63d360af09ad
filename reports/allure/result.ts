import { basename } from 'node:path';
import {
  type Attachment,
  type Label,
  LabelName,
  type Link,
  LinkType,
  Severity,
  Stage,
  Status,
  type StepResult,
  type TestResult,
} from 'allure-js-commons';
import { sha256 } from '../../support/kernel/digest.js';
import { printable } from '../../support/kernel/printable.js';
import type { Outcome } from '../../support/model/records.js';
import type { CheckOutcome } from '../../support/model/rollup.js';
import { unique } from '../build/group.js';
import { gist } from '../findings/describe.js';
import { clausesOf } from '../findings/groups.js';
import { outcomeWords } from '../outcomeWords.js';
import { plural } from '../text.js';
import type { CheckVerdict, RequirementVerdict, ScenarioVerdict, Verdicts } from '../verdicts.js';

/** Allure knows four endings; `docs/outcomes.md` has this table. */
export const statusOf: Readonly<Record<Outcome, Status>> = {
  passed: Status.PASSED,
  warned: Status.PASSED,
  failed: Status.FAILED,
  errored: Status.BROKEN,
  blocked: Status.SKIPPED,
  omitted: Status.SKIPPED,
  waived: Status.SKIPPED,
};

const stepStatus: Readonly<Record<CheckOutcome, Status>> = {
  passed: Status.PASSED,
  warned: Status.PASSED,
  failed: Status.FAILED,
  waived: Status.SKIPPED,
  undecided: Status.SKIPPED,
};

const valueLimit = 1000;

/** Makes the Allure result of a scenario; its identity is its id, because Allure merges results of one name. */
export function resultMaker(
  verdicts: Verdicts,
): (scenario: ScenarioVerdict, attachments: Attachment[]) => TestResult {
  const { run, endpoints } = verdicts;
  const clauses = clausesOf(verdicts);
  const titles = new Map(
    endpoints.map(({ id, order, title }) => [id, `${String(order).padStart(2, '0')} ${title}`]),
  );
  return (scenario, attachments) => {
    const start = Date.parse(scenario.startedAt ?? run.startedAt);
    const endpoint = titles.get(scenario.endpoint) ?? scenario.endpoint;
    return {
      uuid: digest(`${run.id} ${scenario.id}`),
      historyId: digest(scenario.id),
      testCaseId: digest(scenario.id),
      fullName: `${scenario.feature}: ${scenario.id}`,
      name: `${scenario.id} ${scenario.name}`,
      titlePath: [run.pack.title, endpoint],
      status: statusOf[scenario.outcome],
      statusDetails: detailsOf(scenario),
      stage: Stage.FINISHED,
      start,
      stop: start + scenario.durationMs,
      labels: labelsOf(scenario, {
        epic: areaOf(scenario, clauses) ?? run.pack.title,
        suite: run.pack.title,
        endpoint,
      }),
      links: linksOf(scenario, clauses),
      parameters: [],
      steps: scenario.checks.map((check) => stepOf(check, start)),
      attachments,
    };
  };
}

function detailsOf({ outcome, reason, checks, erroredBy }: ScenarioVerdict): TestResult['statusDetails'] {
  const failed = checks.filter((check) => check.outcome === 'failed');
  const ended = outcome === 'errored' ? `errored by the ${erroredBy ?? 'harness'}` : outcome;
  if (failed.length === 0) return reason === undefined ? {} : { message: printable(`${ended}: ${reason}`) };
  return {
    message: printable(
      failed.map(({ title, requirements }) => `${title} [${requirements.join(', ')}]`).join('\n'),
    ),
    trace: printable(
      failed.flatMap(({ findings }) => findings.map((one) => gist(one, valueLimit))).join('\n'),
    ),
  };
}

interface Places {
  epic: string;
  suite: string;
  endpoint: string;
}

function labelsOf(
  { checks, gateway, outcome, requirements, feature }: ScenarioVerdict,
  { epic, suite, endpoint }: Places,
): Label[] {
  const label = (labelName: LabelName, value: string): Label => ({
    name: labelName,
    value: printable(value),
  });
  return [
    label(LabelName.EPIC, epic),
    label(LabelName.FEATURE, endpoint),
    label(LabelName.STORY, storyOf(feature)),
    label(LabelName.PARENT_SUITE, suite),
    label(LabelName.SUITE, endpoint),
    label(LabelName.SEVERITY, severityOf(checks, gateway)),
    label(LabelName.FRAMEWORK, 'cucumberjs'),
    label(LabelName.TAG, outcomeWords[outcome].word),
    ...unique(requirements).map((id) => label(LabelName.TAG, id)),
  ];
}

/** The part of the specification that the first of its requirements stands in. */
function areaOf(
  { requirements: [first = ''] }: ScenarioVerdict,
  clauses: ReadonlyMap<string, RequirementVerdict>,
): string | undefined {
  const area = clauses.get(first)?.area.split('/')[0];
  return area && titled(area);
}

/** What a feature file is about, by its name. */
const storyOf = (feature: string): string => titled(basename(feature, '.feature').replace(/^\d+-/, ''));

const titled = (name: string): string => {
  const words = name.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
};

function severityOf(checks: readonly CheckVerdict[], gateway: boolean): Severity {
  if (gateway) return Severity.BLOCKER;
  const levels = new Set(checks.map(({ level }) => level));
  if (levels.has('SHALL') || levels.has('SHALL NOT') || levels.has('MUST')) return Severity.CRITICAL;
  return levels.has('SHOULD') ? Severity.MINOR : Severity.NORMAL;
}

/** The public pages of the clauses that its checks judge. */
function linksOf(
  { checks, requirements }: ScenarioVerdict,
  clauses: ReadonlyMap<string, RequirementVerdict>,
): Link[] {
  const ids = unique([...checks.flatMap((check) => check.requirements), ...requirements]);
  return ids.flatMap((id) => {
    const url = clauses.get(id)?.source.url;
    return url ? [{ name: id, url, type: LinkType.DEFAULT }] : [];
  });
}

function stepOf(check: CheckVerdict, at: number): StepResult {
  const { title, outcome, level, requirements, observed, findings, findingCount } = check;
  const mark = outcome === 'warned' ? `${outcomeWords.warned.mark} ` : '';
  return {
    ...leaf(`${mark}${title} [${requirements.join(', ')}] ${level}`, stepStatus[outcome], at),
    statusDetails: outcome === 'undecided' ? { message: 'nothing to look at' } : {},
    parameters: [
      { name: 'looked at', value: String(observed) },
      ...(findingCount > 0 ? [{ name: 'not as it should be', value: plural(findingCount, 'finding') }] : []),
    ],
    steps: findings.map((finding) => leaf(gist(finding, valueLimit), stepStatus[outcome], at)),
  };
}

const leaf = (name: string, status: Status, at: number): StepResult => ({
  name: printable(name),
  status,
  statusDetails: {},
  stage: Stage.FINISHED,
  start: at,
  stop: at,
  steps: [],
  attachments: [],
  parameters: [],
});

const digest = (text: string): string => sha256(text).slice(0, 32);
