import { mutantsOf } from '../../sandbox/index.js';
import { assertEmbedded, embeddedSpecification } from '../specification/embedded.js';
import {
  drawGroups,
  type Interplay,
  type InterplayOptions,
  interplayOf,
  interplayText,
} from './interplay.js';
import { tryAll } from './pool.js';
import { groupOf } from './subject.js';
import { trialLine } from './text.js';

/**
 * Tries providers that are several mutants at once, and tells which deviations hid others. Returns the exit code: 1 where
 * one was hidden, though the scenarios that could have named it ran.
 */
export async function proveTogether({
  specification = embeddedSpecification,
  ...options
}: InterplayOptions & { workers: number; specification?: string }): Promise<number> {
  assertEmbedded(specification);
  const groups = drawGroups(options, mutantsOf(specification)).map((members) => ({
    members,
    id: groupOf(members).row.id,
  }));
  const membersOf = new Map(groups.map(({ id, members }) => [id, members]));
  const seen: Interplay[] = [];
  await tryAll(
    groups.map(({ id }) => ({ kind: 'group', id })),
    {
      specification,
      workers: options.workers,
      onTrial(trial) {
        seen.push(interplayOf(membersOf.get(trial.id) ?? [], trial));
        console.log(`${String(seen.length).padStart(4)}/${groups.length}  ${trialLine(trial)}`);
      },
    },
  );
  console.log(`\n${interplayText(seen, options)}`);
  return seen.every(({ unnamed, stopped }) => unnamed.length === stopped.length) ? 0 : 1;
}
