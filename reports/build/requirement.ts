import type { CheckOutcome, RequirementOutcome } from '../../support/model/rollup.js';
import { requirementOutcome } from '../../support/model/rollup.js';
import { agreement, concerns, type Waivers, waivedId } from '../../support/model/waivers.js';
import type { CheckVerdict, RequirementVerdict, ScenarioVerdict } from '../verdicts.js';
import { group, unique } from './group.js';
import type { CatalogueRow, VerdictInput } from './input.js';

interface Judged {
  check: CheckVerdict;
  scenario: ScenarioVerdict;
  /** As it counts for this one requirement, which may be waived while the check's others are not. */
  outcome: CheckOutcome;
}

/** Verdicts of every catalogue row, in the catalogue's order, then of any row that a check named and nobody wrote. */
export function requirementVerdicts(
  scenarios: readonly ScenarioVerdict[],
  { catalogue, unchecked, run }: Pick<VerdictInput, 'catalogue' | 'unchecked' | 'run'>,
  waivers: Waivers,
): RequirementVerdict[] {
  const judgements = judgementsByRequirement(scenarios, waivers);
  const tagged = group(
    scenarios.flatMap((scenario) => scenario.requirements.map((id) => [id, scenario] as const)),
  );
  const known = new Set(catalogue.map(({ id }) => id));
  const spared = new Set(run.selection.thrift?.undecided);
  const unknown = [...judgements]
    .filter(([id]) => !known.has(id))
    .map(([id, judged]) => strayRow(id, judged));
  return [...catalogue, ...unknown.sort((a, b) => (a.id < b.id ? -1 : 1))].map((row) =>
    verdict({
      row,
      judged: judgements.get(row.id) ?? [],
      tagged: tagged.get(row.id) ?? [],
      unchecked: unchecked.get(row.id)?.reason,
      spared: spared.has(row.id),
      waivers,
    }),
  );
}

function verdict(facts: ReasonFacts): RequirementVerdict {
  const { row, judged, tagged, unchecked } = facts;
  const outcome = requirementOutcome({
    weighed: judged.map((one) => one.outcome),
    scenarios: tagged.map((scenario) => scenario.outcome),
    unchecked: unchecked !== undefined,
  });
  const reason = reasonFor(outcome, facts);
  return {
    id: row.id,
    level: row.level,
    actor: row.actor,
    area: row.area,
    paraphrase: row.paraphrase,
    source: { page: row.source.page, section: row.source.section, url: row.source.url },
    outcome,
    ...(reason !== undefined && { reason }),
    interpretations: unique(judged.flatMap(({ check }) => check.interpretation ?? [])).sort(),
    checks: tally(judged),
    scenarios: unique([...judged.map(({ scenario }) => scenario.id), ...tagged.map(({ id }) => id)]).sort(),
  };
}

interface ReasonFacts {
  row: CatalogueRow;
  judged: readonly Judged[];
  tagged: readonly ScenarioVerdict[];
  unchecked: string | undefined;
  /** A thrifty run left out all that judge it. */
  spared: boolean;
  waivers: Waivers;
}

function reasonFor(outcome: RequirementOutcome, facts: ReasonFacts): string | undefined {
  switch (outcome) {
    case 'failed':
    case 'waived':
      return waiverReason(outcome, facts);
    case 'undecided':
      return facts.judged.length > 0
        ? 'its checks found nothing to look at'
        : 'its scenarios ended before a check of it was applied';
    case 'errored':
    case 'blocked':
    case 'omitted':
      return facts.tagged.find((scenario) => scenario.outcome === outcome)?.reason;
    case 'unchecked':
      return facts.unchecked;
    case 'notRun':
      return facts.spared
        ? 'only another booking could show it, and the run is thrifty'
        : 'not part of this run';
    default:
      return undefined;
  }
}

function judgementsByRequirement(
  scenarios: readonly ScenarioVerdict[],
  waivers: Waivers,
): Map<string, Judged[]> {
  return group(
    scenarios.flatMap((scenario) =>
      scenario.checks.flatMap((check) =>
        check.requirements.map(
          (id) => [id, { check, scenario, outcome: forOne(check, scenario.id, id, waivers) }] as const,
        ),
      ),
    ),
  );
}

const forOne = (
  { id: check, outcome }: CheckVerdict,
  scenario: string,
  requirement: string,
  { covers }: Waivers,
): CheckOutcome =>
  outcome === 'failed' && covers({ check, scenario, requirements: [requirement] }) ? 'waived' : outcome;

/** Which waivers hold for its failures, or held once; those of another thing than the requirement name it. */
function waiverReason(outcome: 'failed' | 'waived', { row, judged, waivers }: ReasonFacts) {
  const failures = judged
    .filter((one) => one.outcome === outcome)
    .map(({ check, scenario }) => ({ check: check.id, scenario: scenario.id, requirements: [row.id] }));
  const meant = (outcome === 'waived' ? waivers.held : waivers.ended).filter((waiver) =>
    failures.some((failure) => concerns(waiver, failure)),
  );
  const reasons = meant.map((waiver) => {
    const whose = waiver.requirement === undefined ? `${waivedId(waiver)} ` : '';
    return outcome === 'waived'
      ? `${whose}waived until ${waiver.until}: ${agreement(waiver)}`
      : `${whose && `${whose}failed, and `}its waiver ended on ${waiver.until}: ${agreement(waiver)}`;
  });
  return reasons.length > 0 ? reasons.join('; ') : undefined;
}

function tally(judged: readonly Judged[]): RequirementVerdict['checks'] {
  const byCheck = group(judged.map((one) => [one.check.id, one.outcome] as const));
  return [...byCheck]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, outcomes]) => {
      const count = (wanted: CheckOutcome) => outcomes.filter((outcome) => outcome === wanted).length;
      return {
        id,
        passed: count('passed'),
        failed: count('failed'),
        warned: count('warned'),
        waived: count('waived'),
        undecided: count('undecided'),
      };
    });
}

/** A verdict must never be lost because a check names a row that the catalogue lacks. */
function strayRow(id: string, judged: readonly Judged[]): CatalogueRow {
  return {
    id,
    level: judged[0]?.check.level ?? 'SHALL',
    actor: 'provider',
    area: 'not in the catalogue',
    paraphrase: judged[0]?.check.title ?? id,
    source: { page: '', section: '', url: '' },
  };
}
