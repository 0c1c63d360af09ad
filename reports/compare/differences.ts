import { checkOrder, worst } from '../../support/model/rollup.js';
import { group } from '../build/group.js';
import type { CheckVerdict, Verdicts } from '../verdicts.js';
import { pairedCauses } from './causes.js';

/** What became of something from one run to another; `changed`: neither better nor worse, or judged by others. */
export const changes = ['regressed', 'fixed', 'newly tested', 'no longer tested', 'changed'] as const;

export type Change = (typeof changes)[number];

/** By what runs are compared, in the order in which it is told. */
export const kinds = ['cause', 'requirement', 'scenario', 'check'] as const;

export interface Difference {
  kind: (typeof kinds)[number];
  id: string;
  title: string;
  change: Change;
  /** Outcomes; `absent` where the run does not know it. */
  before: string;
  after: string;
  /** Where the outcome stayed: what else is different. */
  otherwise?: string;
}

type Judged = Pick<Verdicts, 'requirements' | 'scenarios'>;
export type Compared = Judged & Pick<Verdicts, 'causes'>;

/** What differs between the verdicts of two runs: by cause, by requirement, by scenario, by check. */
export const differences = (before: Compared, after: Compared): Difference[] => [
  ...differingCauses(before, after),
  ...differingOutcomes(before, after),
];

/** What failed in the second run and had not failed in the first: requirements, scenarios, checks. */
export const newFailures = (before: Judged, after: Judged): Difference[] =>
  differingOutcomes(before, after).filter((one) => one.after === 'failed' && one.before !== 'failed');

const differingOutcomes = (before: Judged, after: Judged): Difference[] => [
  ...differing('requirement', requirementsOf(before), requirementsOf(after)),
  ...differing('scenario', scenariosOf(before), scenariosOf(after)),
  ...differing('check', checksOf(before), checksOf(after)),
];

const differingCauses = (before: Compared, after: Compared): Difference[] =>
  pairedCauses(before, after)
    .filter((one) => one.before !== one.after)
    .map((one) => ({ kind: 'cause', ...one, change: changeOf(one.before, one.after) }));

interface Standing {
  id: string;
  title: string;
  outcome: string;
  /** What the outcome rests on, in any order. */
  by: readonly string[];
}

const requirementsOf = ({ requirements }: Judged): Standing[] =>
  requirements.map(({ id, paraphrase, outcome, level, checks }) => ({
    id,
    title: paraphrase,
    outcome,
    by: [level, ...checks.map((check) => check.id)],
  }));

const scenariosOf = ({ scenarios }: Judged): Standing[] =>
  scenarios.map(({ id, name, outcome, checks }) => ({
    id,
    title: name,
    outcome,
    by: checks.map((check) => `${check.id} ${check.outcome}`),
  }));

/** A check is as good as its worst judgement. */
function checksOf({ scenarios }: Judged): Standing[] {
  const applied = group(scenarios.flatMap(({ checks }) => checks.map((check) => [check.id, check] as const)));
  return [...applied].map(([id, checks]: [string, CheckVerdict[]]) => ({
    id,
    title: checks[0]?.title ?? id,
    outcome:
      worst(
        checkOrder,
        checks.map(({ outcome }) => outcome),
      ) ?? 'undecided',
    by: [],
  }));
}

function differing(kind: Difference['kind'], before: Standing[], after: Standing[]): Difference[] {
  const earlier = new Map(before.map((one) => [one.id, one]));
  const later = new Map(after.map((one) => [one.id, one]));
  return [...new Set([...earlier.keys(), ...later.keys()])].flatMap((id) => {
    const [was, is] = [earlier.get(id), later.get(id)];
    const outcomes = { before: was?.outcome ?? 'absent', after: is?.outcome ?? 'absent' };
    const otherwise = outcomes.before === outcomes.after ? exchanged(was?.by ?? [], is?.by ?? []) : undefined;
    if (outcomes.before === outcomes.after && otherwise === undefined) return [];
    return {
      kind,
      id,
      title: is?.title ?? was?.title ?? id,
      change: changeOf(outcomes.before, outcomes.after),
      ...outcomes,
      ...(otherwise === undefined ? {} : { otherwise }),
    };
  });
}

/** How good an outcome is that rests on judgements; a failure under a waiver is a failure. */
const goodness: ReadonlyMap<string, number> = new Map([
  ['failed', 0],
  ['waived', 0],
  ['warned', 1],
  ['passed', 2],
]);

function changeOf(before: string, after: string): Change {
  const [was, is] = [goodness.get(before), goodness.get(after)];
  if (was === undefined) return is === undefined ? 'changed' : 'newly tested';
  if (is === undefined) return 'no longer tested';
  if (is === was) return 'changed';
  return is < was ? 'regressed' : 'fixed';
}

/** What is gone from a list and what is new in it, however often. */
function exchanged(before: readonly string[], after: readonly string[]): string | undefined {
  const gone = without(before, after);
  const added = without(after, before);
  const told = [
    gone.length > 0 && `no longer ${gone.join(', ')}`,
    added.length > 0 && `now ${added.join(', ')}`,
  ];
  return told.filter(Boolean).join('; ') || undefined;
}

function without(all: readonly string[], taken: readonly string[]): string[] {
  const left = [...taken];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
