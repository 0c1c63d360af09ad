import { group } from '../build/group.js';
import type { ScenarioVerdict } from '../verdicts.js';
import { type Deviation, deviationsOf } from './deviation.js';
import { Sets } from './sets.js';

/**
 * The failed and warned checks of scenarios as groups of deviations that have one cause, in the order in which they were
 * seen. Deviations are one when
 * - their checks are of a family, the place is the same, and so is what was expected and found;
 * - they are at the same place of the same exchange, whichever check saw them;
 * - one check saw them in one exchange, unless it is a standing rule, which looks at everything.
 */
export function groupDeviations(scenarios: readonly ScenarioVerdict[]): Deviation[][] {
  const all = scenarios.flatMap((scenario) =>
    scenario.checks
      .filter(({ outcome }) => outcome === 'failed' || outcome === 'warned')
      .flatMap((check) => deviationsOf(check, scenario)),
  );
  const sets = new Sets<string>();
  for (const key of [samePlace, sameCheck]) {
    const groups = group(all.flatMap((one) => keyed(key(one), one)));
    for (const [first, ...rest] of groups.values())
      if (first) for (const other of rest) sets.join(other.key, first.key);
  }
  return [...group(all.map((one) => [sets.headOf(one.key), one] as const)).values()];
}

const keyed = (key: string | undefined, one: Deviation): [string, Deviation][] =>
  key === undefined ? [] : [[key, one]];

const samePlace = ({ exchange, place }: Deviation): string | undefined =>
  exchange === '' || place === '' ? undefined : `${exchange} ${place}`;

const sameCheck = ({ standing, scenario, check, exchange }: Deviation): string | undefined =>
  standing ? undefined : `${scenario.id} ${check.id} ${exchange}`;
