import type { CheckFacts } from '../checks/facts.js';
import type { Remark } from './remarks.js';
import type { Subject } from './subject.js';
import type { Trial } from './trial.js';
import { unproven } from './unproven.js';

/** What was seen of one fault. */
export interface FaultProof extends Figures {
  breaks: readonly string[];
  /** Checks that failed and judge a row that the fault breaks; none: the fault was missed. */
  killedBy: readonly { check: string; scenarios: readonly string[] }[];
  /** Checks that failed although the fault breaks none of their rows, and scenarios that the harness could not end. */
  collateral: readonly Remark[];
}

/** What was seen of a permitted variant, or of the ordinary provider. */
export interface VariantProof extends Figures {
  permittedBy: readonly string[];
  /** Whatever was not passed although the provider conforms. */
  alarms: readonly Remark[];
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
  faults: readonly FaultProof[];
  variants: readonly VariantProof[];
  controls: readonly VariantProof[];
  /** Of the checks in question: those that a fault killed, those that none did, those that none can, with the reason. */
  checks: {
    killed: readonly string[];
    unkilled: readonly string[];
    unproven: Readonly<Record<string, string>>;
  };
  /** Of the rows that these checks judge: those that a fault breaks, those that none does. */
  requirements: { broken: readonly string[]; unbroken: readonly string[] };
}

/** Works out a proof from trials. `checks` are those in question: all of them, or those of an endpoint. */
export function proofOf(
  subjects: readonly Subject[],
  trials: readonly Trial[],
  checks: readonly CheckFacts[],
): Proof {
  const tried = subjects.flatMap((subject) => {
    const trial = trials.find(({ kind, id }) => kind === subject.kind && id === subject.row.id);
    return trial ? [{ subject, trial }] : [];
  });
  const faults = tried.flatMap(({ subject, trial }) =>
    subject.kind === 'fault' ? faultProof(subject.row, trial) : [],
  );
  const killed = new Set(faults.flatMap(({ killedBy }) => killedBy.map(({ check }) => check)));
  const broken = new Set(faults.flatMap(({ breaks }) => breaks));
  const rows = [...new Set(checks.flatMap(({ requirements }) => requirements))].sort();
  const ids = checks.map(({ id }) => id);
  return {
    faults,
    variants: tried.flatMap(({ subject, trial }) =>
      subject.kind === 'variant' ? variantProof(subject.row, trial) : [],
    ),
    controls: tried.flatMap(({ subject, trial }) =>
      subject.kind === 'control' ? variantProof({ ...subject.row, permittedBy: [] }, trial) : [],
    ),
    checks: {
      killed: ids.filter((id) => killed.has(id)),
      unkilled: ids.filter((id) => !killed.has(id) && !Object.hasOwn(unproven, id)),
      unproven: Object.fromEntries(
        Object.entries(unproven).filter(([id]) => ids.includes(id) && !killed.has(id)),
      ),
    },
    requirements: {
      broken: rows.filter((row) => broken.has(row)),
      unbroken: rows.filter((row) => !broken.has(row)),
    },
  };
}

/** What keeps a proof from being one, a line each; nothing when it holds. */
export function gapsOf({ faults, variants, controls, checks }: Proof): string[] {
  return [
    ...faults.filter(({ killedBy }) => killedBy.length === 0).map(({ id }) => `fault ${id} was missed`),
    ...faults.flatMap(({ id, collateral }) =>
      collateral.map((one) => `fault ${id}: collateral ${wordsOf(one)}`),
    ),
    ...[...controls, ...variants].flatMap(({ id, alarms }) =>
      alarms.map((one) => `false alarm with ${id}: ${wordsOf(one)}`),
    ),
    ...checks.unkilled.map((id) => `check ${id} is killed by no fault`),
  ];
}

const wordsOf = ({ check, scenario, outcome, requirements, said }: Remark): string =>
  `${check ?? ''} ${outcome} in ${scenario} [${requirements.join(', ')}]: ${said}`.trim();

type Described = { id: string; description: string };

function faultProof(
  { id, description, breaks }: Described & { breaks: readonly string[] },
  trial: Trial,
): FaultProof {
  const broken = new Set(breaks);
  const judged = trial.remarks.filter(({ check }) => check !== undefined);
  const isKill = ({ requirements }: Remark): boolean => requirements.some((row) => broken.has(row));
  const kills = new Map<string, string[]>();
  for (const { check = '', scenario } of judged.filter(isKill))
    kills.set(check, [...(kills.get(check) ?? []), scenario]);
  return {
    ...figures({ id, description }, trial),
    breaks,
    killedBy: [...kills].map(([check, scenarios]) => ({ check, scenarios: [...new Set(scenarios)] })),
    collateral: trial.remarks.filter(
      (remark) => remark.outcome === 'errored' || (remark.check !== undefined && !isKill(remark)),
    ),
  };
}

function variantProof(
  row: Described & { permittedBy: readonly string[]; warns?: readonly string[] },
  trial: Trial,
): VariantProof {
  const expected = new Set(row.warns ?? []);
  return {
    ...figures(row, trial),
    permittedBy: row.permittedBy,
    alarms: trial.remarks.filter(
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
