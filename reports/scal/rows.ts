import type { RequirementOutcome } from '../../support/model/rollup.js';
import { gist } from '../findings/describe.js';
import type { RequirementVerdict, ScenarioVerdict, Verdicts } from '../verdicts.js';
import { type Kept, keptColumns } from './kept.js';

/** A line of the sheet, as text by column. */
export type Row = Readonly<Record<string, string>>;

interface Context {
  run: Verdicts['run'];
  scenarios: ReadonlyMap<string, ScenarioVerdict>;
}

const idColumn = 'Requirement';
const casesShown = 30;
const valueLimit = 200;

const columns: readonly (readonly [string, (requirement: RequirementVerdict, context: Context) => string])[] =
  [
    [idColumn, ({ id }) => id],
    ['Clause', ({ source: { page, section } }) => [page, section].filter(Boolean).join(', ')],
    ['Link', ({ source }) => source.url],
    ['Level', ({ level }) => level],
    ['Binds', ({ actor }) => actor],
    ['Area', ({ area }) => area],
    ['What is required', ({ paraphrase }) => paraphrase],
    ['Judged by', ({ outcome }) => (outcome === 'unchecked' ? 'a person' : 'test')],
    ['Test cases', ({ scenarios }) => listed(scenarios)],
    ['Outcome', ({ outcome }) => outcomeText(outcome)],
    ['Evidence', evidence],
    ['Remarks', remarks],
  ];

/** The names of the columns in their order: what the harness writes, then what an assessor does. */
export const columnNames: readonly string[] = [...columns.map(([name]) => name), ...keptColumns];

/** A row for each requirement, in the order of the catalogue, with what an earlier sheet says of it. */
export function scalRows(verdicts: Verdicts, kept: Kept): Row[] {
  const context = {
    run: verdicts.run,
    scenarios: new Map(verdicts.scenarios.map((scenario) => [scenario.id, scenario])),
  };
  const known = new Set(verdicts.requirements.map(({ id }) => id));
  const rows = verdicts.requirements.map((requirement) => ({
    ...Object.fromEntries(columns.map(([name, value]) => [name, value(requirement, context)])),
    ...kept.get(requirement.id),
  }));
  const others = [...kept].filter(([id]) => !known.has(id));
  return [
    ...rows,
    ...others.map(([id, cells]) => ({
      [idColumn]: id,
      Remarks: 'Not a requirement of this specification: kept from the earlier sheet',
      ...cells,
    })),
  ];
}

/** A person's judgement is not the harness's to fill in. */
const outcomeText = (outcome: RequirementOutcome): string =>
  outcome === 'unchecked' ? '' : outcome === 'notRun' ? 'not run' : outcome;

const listed = (ids: readonly string[]): string => {
  const rest = ids.length - casesShown;
  return [...ids.slice(0, casesShown), ...(rest > 0 ? [`and ${rest} more`] : [])].join(' ');
};

/** Where it can be looked up: the page of the run, and the exchanges that decided. */
function evidence({ id, outcome, scenarios: ids }: RequirementVerdict, { run, scenarios }: Context): string {
  if (outcome === 'unchecked' || outcome === 'notRun') return '';
  const checks = ids
    .flatMap((scenario) => scenarios.get(scenario)?.checks ?? [])
    .filter((check) => check.requirements.includes(id) && check.exchange !== '');
  const decisive = checks.filter((check) => check.outcome === outcome);
  const exchanges = [...new Set((decisive.length > 0 ? decisive : checks).map(({ exchange }) => exchange))];
  return [
    `run ${run.id}`,
    `compliance.html#r-${id}`,
    ...exchanges.slice(0, 3).map((one) => `exchange ${one}`),
  ].join('; ');
}

function remarks(
  { id, reason, interpretations, scenarios: ids }: RequirementVerdict,
  { scenarios }: Context,
): string {
  const finding = ids
    .flatMap((scenario) => scenarios.get(scenario)?.checks ?? [])
    .find((check) => check.outcome === 'failed' && check.requirements.includes(id))?.findings[0];
  return [
    reason,
    finding && gist(finding, valueLimit),
    interpretations.length > 0 && `rests on interpretations ${interpretations.join(', ')}`,
  ]
    .filter(Boolean)
    .join('. ');
}
