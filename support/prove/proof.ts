import type { BoundCheck } from '../../checks/registry.js';
import type { Mutant } from '../../sandbox/index.js';
import type { Alarm } from './alarms.js';
import { type Edge, openEdges } from './edges.js';
import { exempt } from './exempt.js';
import type { Subject } from './subject.js';
import type { Trial } from './trial.js';

/** What was seen of one mutant. */
export interface MutantProof extends Figures {
  breaks: readonly string[];
  /** Checks that failed and judge a row that the mutant breaks; none: the mutant survived. */
  killedBy: readonly { check: string; scenarios: readonly string[] }[];
  /** Checks that failed although the mutant breaks none of their rows, and scenarios that the harness could not end. */
  collateral: readonly Alarm[];
  /** Rows that failed or warned although the mutant leaves them intact, each with the checks that blame it. */
  collateralRows: readonly { row: string; checks: readonly string[] }[];
}

/** What was seen of a permitted variant, or of the ordinary provider. */
export interface VariantProof extends Figures {
  permittedBy: readonly string[];
  /** Whatever was not passed although the provider conforms. */
  falseAlarms: readonly Alarm[];
}

interface Figures {
  id: string;
  description: string;
  scenarios: number;
  omitted: number;
  milliseconds: number;
}

/** Whether the checks can fail, and fail only where they should. */
export interface Proof {
  mutants: readonly MutantProof[];
  variants: readonly VariantProof[];
  controls: readonly VariantProof[];
  /** Of the checks in question: those that killed a mutant, those that killed none, those that cannot, with the reason. */
  checks: {
    proven: readonly string[];
    unproven: readonly string[];
    exempt: Readonly<Record<string, string>>;
  };
  /** Of the rows that these checks judge: those that a mutant breaks, those that none does. */
  requirements: { broken: readonly string[]; unbroken: readonly string[] };
  /** Edges of interpretations whose mutants were not failed as they have to be. */
  openEdges: readonly Edge[];
}

/** Works out a proof from trials. `checks` are those in question: all of them, or those of an endpoint. */
export function proofOf(
  subjects: readonly Subject[],
  trials: readonly Trial[],
  checks: readonly BoundCheck[],
  edges: readonly Edge[] = [],
): Proof {
  const tried = subjects.flatMap((subject) => {
    const trial = trials.find(({ kind, id }) => kind === subject.kind && id === subject.row.id);
    return trial ? [{ subject, trial }] : [];
  });
  const mutants = tried.flatMap(({ subject, trial }) =>
    subject.kind === 'mutant' ? mutantProof(subject.row, trial) : [],
  );
  const killing = new Set(mutants.flatMap(({ killedBy }) => killedBy.map(({ check }) => check)));
  const broken = new Set(mutants.flatMap(({ breaks }) => breaks));
  const rows = [...new Set(checks.flatMap(({ requirements }) => requirements))].sort();
  const ids = checks.map(({ id }) => id);
  return {
    mutants,
    variants: tried.flatMap(({ subject, trial }) =>
      subject.kind === 'variant' ? variantProof(subject.row, trial) : [],
    ),
    controls: tried.flatMap(({ subject, trial }) =>
      subject.kind === 'control' ? variantProof({ ...subject.row, permittedBy: [] }, trial) : [],
    ),
    checks: {
      proven: ids.filter((id) => killing.has(id)),
      unproven: ids.filter((id) => !killing.has(id) && !Object.hasOwn(exempt, id)),
      exempt: Object.fromEntries(
        Object.entries(exempt).filter(([id]) => ids.includes(id) && !killing.has(id)),
      ),
    },
    requirements: {
      broken: rows.filter((row) => broken.has(row)),
      unbroken: rows.filter((row) => !broken.has(row)),
    },
    openEdges: openEdges(edges, trials),
  };
}

/** What keeps a proof from being one, a line each; nothing when it holds. */
export function gapsOf({ mutants, variants, controls, checks, openEdges: open }: Proof): string[] {
  return [
    ...mutants.filter(isSurvivor).map(({ id }) => `mutant ${id} survived`),
    ...mutants.flatMap(({ id, collateral }) =>
      collateral.map((one) => `mutant ${id}: collateral ${wordsOf(one)}`),
    ),
    ...mutants.flatMap(({ id, collateralRows }) =>
      collateralRows.map(
        ({ row, checks: by }) => `mutant ${id}: ${row} blamed though intact, by ${by.join(', ')}`,
      ),
    ),
    ...[...controls, ...variants].flatMap(({ id, falseAlarms }) =>
      falseAlarms.map((one) => `false alarm with ${id}: ${wordsOf(one)}`),
    ),
    ...checks.unproven.map((id) => `check ${id} kills no mutant`),
    ...open.map(
      ({ mutant, interpretation, fails }) =>
        `mutant ${mutant} is beyond what ${interpretation} permits, and not ${fails ? 'failed' : 'warned'}`,
    ),
  ];
}

/** How a mutant was noticed: by a check of a row that it breaks, by checks of other rows alone, or not at all. */
export type Notice = 'strict' | 'neighbouring' | 'none';

export function noticeOf({ killedBy, collateral }: MutantProof): Notice {
  if (killedBy.length > 0) return 'strict';
  return collateral.some(({ check }) => check !== undefined) ? 'neighbouring' : 'none';
}

/** Whether nothing killed a mutant. */
export const isSurvivor = ({ killedBy }: MutantProof): boolean => killedBy.length === 0;

/** The mutation score: how many in a hundred mutants were killed, rounded down, since nearly all are not all. */
export const scoreOf = ({ mutants }: Proof): string => {
  const killed = mutants.filter((one) => !isSurvivor(one)).length;
  return `${Math.floor((1000 * killed) / Math.max(mutants.length, 1)) / 10} %`;
};

const wordsOf = ({ check, scenario, outcome, requirements, said }: Alarm): string =>
  `${check ?? ''} ${outcome} in ${scenario} [${requirements.join(', ')}]: ${said}`.trim();

type Described = { id: string; description: string };

function mutantProof(
  { id, description, breaks, alsoBreaks = [] }: Described & Pick<Mutant, 'breaks' | 'alsoBreaks'>,
  trial: Trial,
): MutantProof {
  const broken = new Set([...breaks, ...alsoBreaks]);
  const judged = trial.alarms.filter(({ check }) => check !== undefined);
  const isKill = ({ requirements }: Alarm): boolean => requirements.some((row) => broken.has(row));
  const kills = new Map<string, string[]>();
  for (const { check = '', scenario } of judged.filter(isKill))
    kills.set(check, [...(kills.get(check) ?? []), scenario]);
  return {
    ...figures({ id, description }, trial),
    breaks,
    killedBy: [...kills].map(([check, scenarios]) => ({ check, scenarios: [...new Set(scenarios)] })),
    collateral: trial.alarms.filter(
      (alarm) => alarm.outcome === 'errored' || (alarm.check !== undefined && !isKill(alarm)),
    ),
    collateralRows: blamedBeside(judged, broken),
  };
}

function blamedBeside(judged: readonly Alarm[], broken: ReadonlySet<string>): MutantProof['collateralRows'] {
  const beside = new Map<string, Set<string>>();
  for (const { check = '', requirements } of judged)
    for (const row of requirements)
      if (!broken.has(row)) beside.set(row, (beside.get(row) ?? new Set()).add(check));
  return [...beside].sort().map(([row, checks]) => ({ row, checks: [...checks] }));
}

function variantProof(
  row: Described & { permittedBy: readonly string[]; warns?: readonly string[] },
  trial: Trial,
): VariantProof {
  const expected = new Set(row.warns ?? []);
  return {
    ...figures(row, trial),
    permittedBy: row.permittedBy,
    falseAlarms: trial.alarms.filter(
      ({ outcome, requirements }) => !(outcome === 'warned' && requirements.some((id) => expected.has(id))),
    ),
  };
}

const figures = ({ id, description }: Described, { scenarios, omitted, milliseconds }: Trial): Figures => ({
  id,
  description,
  scenarios,
  omitted,
  milliseconds,
});
