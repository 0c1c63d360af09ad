import type { Judgement } from '../../support/model/check.js';
import type { Outcome, PlannedScenario, ScenarioRecord } from '../../support/model/records.js';
import { judgedOutcome, weigh } from '../../support/model/rollup.js';
import { agreement, concerns, type Failure, type Waivers, waivedId } from '../../support/model/waivers.js';
import { plural } from '../text.js';
import type { CheckVerdict, ScenarioVerdict } from '../verdicts.js';
import { unique } from './group.js';
import type { CucumberStatus, VerdictInput } from './input.js';

type Settled = Pick<ScenarioVerdict, 'outcome' | 'reason' | 'erroredBy' | 'blockedBy'>;

interface Facts {
  id: string;
  records: readonly ScenarioRecord[];
  record: ScenarioRecord | undefined;
  status: CucumberStatus | undefined;
  checks: readonly CheckVerdict[];
  planned: boolean;
  cutShort?: VerdictInput['cutShort'];
  waivers: Waivers;
}

/** The outcomes of ours that each of cucumber's own endings can go with; any other pair is a disagreement. */
const agreeing: Readonly<Record<CucumberStatus, readonly Outcome[]>> = {
  PASSED: ['passed', 'warned', 'waived', 'omitted'],
  FAILED: ['failed', 'waived', 'blocked', 'errored'],
  SKIPPED: ['blocked', 'omitted', 'waived', 'errored'],
  PENDING: ['errored'],
  UNDEFINED: ['errored'],
  AMBIGUOUS: ['errored'],
  UNKNOWN: ['errored'],
};

/** Applied in this order; the first that answers decides. The order is explained in `docs/outcomes.md`. */
const rules: readonly ((facts: Facts) => Settled | undefined)[] = [
  provenFailure,
  neverReported,
  reportedTwice,
  neverPlanned,
  disagreement,
  unfounded,
  asRecorded,
  judged,
];

/** Verdict of one scenario from its records (one, unless something went wrong) and from cucumber's own ending. */
export function scenarioVerdict(
  scenario: PlannedScenario,
  records: readonly ScenarioRecord[],
  run: Pick<VerdictInput, 'cucumber' | 'cutShort'> & { planned: boolean; waivers: Waivers },
): ScenarioVerdict {
  const checks = records.flatMap(({ judgements }) =>
    judgements.map((one) => checkVerdict(one, scenario.id, run.waivers)),
  );
  const record = records[0];
  const facts = { ...run, id: scenario.id, records, record, status: run.cucumber.get(scenario.id), checks };
  const settled = rules.reduce<Settled | undefined>((found, rule) => found ?? rule(facts), undefined);
  return {
    id: scenario.id,
    name: scenario.name,
    feature: scenario.feature,
    endpoint: scenario.endpoint,
    gateway: scenario.gateway,
    requirements: scenario.requirements,
    ...(settled ?? { outcome: 'omitted' }),
    checks,
    exchanges: records.flatMap(({ exchanges }) => exchanges),
    steps: records.flatMap(({ steps }) => steps),
    ...(record && { startedAt: record.startedAt }),
    durationMs: records.reduce((sum, { durationMs }) => sum + durationMs, 0),
  };
}

function checkVerdict(judgement: Judgement, scenario: string, waivers: Waivers): CheckVerdict {
  const { interpretation, notEvaluated } = judgement;
  return {
    id: judgement.check,
    title: judgement.title,
    requirements: judgement.requirements,
    level: judgement.level,
    outcome: weigh(judgement, scenario, waivers),
    ...(interpretation !== undefined && { interpretation }),
    exchange: judgement.exchange,
    observed: judgement.observed,
    findings: judgement.findings,
    findingCount: judgement.findingCount,
    ...(notEvaluated !== undefined && { notEvaluated }),
  };
}

/** What was seen stays seen, even when the scenario broke off afterwards. */
function provenFailure(facts: Facts): Settled | undefined {
  const { record, checks } = facts;
  const failed = checks.filter(({ outcome }) => outcome === 'failed').length;
  if (failed === 0) return undefined;
  const ended = waiverLines(facts, 'failed').map((line) => `; ${line}`);
  const after = record?.outcome !== 'failed' && record?.reason ? `; afterwards: ${record.reason}` : '';
  return { outcome: 'failed', reason: `${plural(failed, 'check')} failed${ended.join('')}${after}` };
}

function neverReported({ record, status, cutShort }: Facts): Settled | undefined {
  if (record) return undefined;
  if (cutShort && cutShort.by !== 'bail')
    return { outcome: 'errored', reason: `the run ended early: ${cutShort.reason}`, erroredBy: cutShort.by };
  const says = status === undefined ? '' : `; cucumber says ${status}`;
  return { outcome: 'errored', reason: `planned, but it never reported${says}`, erroredBy: 'harness' };
}

function reportedTwice({ records }: Facts): Settled | undefined {
  if (records.length < 2) return undefined;
  return { outcome: 'errored', reason: `reported ${records.length} times in one run`, erroredBy: 'harness' };
}

function neverPlanned({ planned }: Facts): Settled | undefined {
  return planned
    ? undefined
    : { outcome: 'errored', reason: 'reported, but never planned', erroredBy: 'harness' };
}

function disagreement({ record, status }: Facts): Settled | undefined {
  if (!record || record.outcome === 'errored') return undefined;
  if (status !== undefined && agreeing[status].includes(record.outcome)) return undefined;
  const says = status === undefined ? 'cucumber never finished it' : `cucumber says ${status}`;
  return {
    outcome: 'errored',
    reason: `the harness recorded ${record.outcome}, but ${says}`,
    erroredBy: 'harness',
  };
}

/** Stands after `provenFailure`, so no check failed that is not waived, and the harness knew the waivers too. */
function unfounded({ record }: Facts): Settled | undefined {
  if (record?.outcome !== 'failed') return undefined;
  return { outcome: 'errored', reason: 'recorded as failed, but no check failed', erroredBy: 'harness' };
}

function asRecorded({ record }: Facts): Settled | undefined {
  if (!record) return undefined;
  const { outcome, blockedBy } = record;
  const reason = record.reason ?? 'the harness gave no reason';
  if (outcome === 'errored') return { outcome, reason, erroredBy: record.erroredBy ?? 'harness' };
  if (outcome === 'blocked') return { outcome, reason, ...(blockedBy && { blockedBy }) };
  return outcome === 'omitted' ? { outcome, reason } : undefined;
}

function judged(facts: Facts): Settled {
  const { checks } = facts;
  const outcome = judgedOutcome(checks.map((check) => check.outcome));
  if (outcome === 'omitted') return { outcome, reason: `nothing to look at: ${undecidedTitles(checks)}` };
  if (outcome === 'errored')
    return { outcome, reason: 'the scenario applied no check', erroredBy: 'harness' };
  if (outcome === 'waived') return { outcome, reason: waiverLines(facts, 'waived').join('; ') };
  return { outcome };
}

/** What waivers have to do with failures: those that hold with waived ones, those that ended with the others. */
function waiverLines({ id, checks, waivers }: Facts, outcome: 'waived' | 'failed'): string[] {
  const failures = checks
    .filter((check) => check.outcome === outcome)
    .map(({ id: check, requirements }): Failure => ({ check, scenario: id, requirements }));
  const meant = outcome === 'waived' ? waivers.held : waivers.ended;
  return meant
    .filter((waiver) => failures.some((failure) => concerns(waiver, failure)))
    .map((waiver) =>
      outcome === 'waived'
        ? `${waivedId(waiver)} waived until ${waiver.until}: ${agreement(waiver)}`
        : `the waiver of ${waivedId(waiver)} ended on ${waiver.until}: ${agreement(waiver)}`,
    );
}

const undecidedTitles = (checks: readonly CheckVerdict[]): string =>
  unique(checks.map(({ title }) => title)).join('; ');
