import type { Pickle } from '@cucumber/messages';
import type { Specification } from '../../requirements/specification.js';
import { HarnessFault } from '../kernel/errors.js';
import type { PlannedScenario, ScenarioIdentity } from '../model/records.js';
import { identityOf } from './identity.js';

/** Gateways first, closing scenarios last, within each the specification's order of endpoints, then that of the files. */
export function inOrder<T extends { pickle: Pickle }>(
  items: readonly T[],
  specification: Specification,
): T[] {
  const rank = ({ gateway, closing, endpoint }: ScenarioIdentity): number => {
    const phase = gateway ? 0 : closing ? 2 : 1;
    return phase * 1000 + specification.endpoints.findIndex(({ id }) => id === endpoint);
  };
  return items
    .map((item) => ({ item, rank: rank(identityOf(item.pickle, specification)) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** What a run plans to report. Two scenarios with one id could hide each other, so that is a fault. */
export function planOf(pickles: readonly Pickle[], specification: Specification): PlannedScenario[] {
  const planned = pickles.map((pickle) => {
    const { closing: _closing, ...scenario } = identityOf(pickle, specification);
    return scenario;
  });
  const ids = planned.map(({ id }) => id);
  const doubled = ids.find((id, index) => ids.indexOf(id) !== index);
  if (doubled)
    throw new HarnessFault({
      code: 'HARNESS_FAULT',
      what: `Two scenarios of the pack are called ${doubled}.`,
      where: planned
        .filter(({ id }) => id === doubled)
        .map(({ feature }) => feature)
        .join(', '),
      next: 'Give each its own id.',
    });
  return planned;
}
