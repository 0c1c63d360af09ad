import { printable } from '../kernel/printable.js';
import type { PlannedScenario } from '../model/records.js';
import { identityOf } from '../pack/identity.js';
import { inOrder } from '../pack/plan.js';
import { picklesIn } from '../pack/scenarios.js';
import type { RunOptions } from './options.js';
import { chosen, meantBy } from './selection.js';
import { subjectOf } from './subject.js';

/** Says which scenarios a run would have, in their order. Nothing is sent, and nothing is written. */
export function dryRun(options: RunOptions): number {
  const { specification, claims } = subjectOf(options);
  const isMeant = meantBy(chosen(options, specification));
  const all = picklesIn(specification);
  const planned = inOrder(
    all.map((pickle) => ({ pickle })),
    specification,
  )
    .map(({ pickle }) => identityOf(pickle, specification))
    .filter(isMeant);
  const unclaimed = new Set(
    specification.endpoints.flatMap(({ id, capability }) =>
      claims && capability !== 'api' && !claims.includes(id) ? [id] : [],
    ),
  );
  const lines = planned.map((one) => lineOf(one, unclaimed));
  const head = `${specification.title}: ${planned.length} of ${all.length} scenarios would run`;
  process.stdout.write(`${[head, ...lines].join('\n')}\n`);
  return 0;
}

const lineOf = (
  { id, endpoint, name }: Pick<PlannedScenario, 'id' | 'endpoint' | 'name'>,
  unclaimed: ReadonlySet<string>,
): string =>
  printable(`${id}  ${endpoint}  ${name}${unclaimed.has(endpoint) ? '  (omitted: not claimed)' : ''}`);
