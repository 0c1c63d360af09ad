import { checkOrder, scenarioOrder, worst } from '../../support/model/rollup.js';
import type { CauseVerdict, ScenarioVerdict } from '../verdicts.js';

/** What one cause is in each of two runs. */
export interface CausePair {
  id: string;
  title: string;
  /** Outcome of the cause; where the run shows none, that of its checks in the scenarios that saw it, or `absent`. */
  before: string;
  after: string;
}

interface Seen {
  causes: readonly CauseVerdict[];
  scenarios: readonly ScenarioVerdict[];
}

/** The causes of two runs beside each other: those of the first, in their order, and what only the second has. */
export function pairedCauses(before: Seen, after: Seen): CausePair[] {
  const left = [...after.causes];
  const first = before.causes.map((was): CausePair => {
    const at = placeOf(was, left);
    const [is] = at < 0 ? [] : left.splice(at, 1);
    const { id, title } = is ?? was;
    return { id, title, before: was.outcome, after: is?.outcome ?? outcomeOf(was, after) };
  });
  const second = left.map(
    (is): CausePair => ({ id: is.id, title: is.title, before: outcomeOf(is, before), after: is.outcome }),
  );
  return [...first, ...second];
}

/** The same deviation has the same id; where another example stands for it, one of its checks is the same. */
function placeOf(was: CauseVerdict, among: readonly CauseVerdict[]): number {
  const same = among.findIndex(({ id }) => id === was.id);
  return same < 0 ? among.findIndex(({ checks }) => checks.some((id) => was.checks.includes(id))) : same;
}

/** What a run without a cause shows where it would have been seen: the worst outcome of its checks, or of what it blocks. */
function outcomeOf({ scenarios, checks, blocks }: CauseVerdict, { scenarios: all }: Seen): string {
  const there = all.filter(({ id }) => scenarios.includes(id));
  const judged = there.flatMap((scenario) => scenario.checks.filter(({ id }) => checks.includes(id)));
  const blocked = all.filter(({ id }) => blocks.includes(id));
  return (
    worst(
      checkOrder,
      judged.map(({ outcome }) => outcome),
    ) ??
    worst(
      scenarioOrder,
      blocked.map(({ outcome }) => outcome),
    ) ??
    'absent'
  );
}
