import type { Mutant } from '../../sandbox/index.js';
import { seededRandom } from '../../sandbox/practice/random.js';
import type { Trial } from './trial.js';

/** What is to be seen of mutants that are one provider together. */
export interface InterplayOptions {
  /** How many mutants a provider is at once. */
  together: number;
  /** How many such providers are tried. */
  groups: number;
  seed: number;
}

/** What was seen of a group: which of its mutants a check named that judges a row they break, and which none did. */
export interface Interplay {
  members: readonly string[];
  unnamed: readonly string[];
  /** Of these, the mutants whose scenarios could not run, for what another member does: nothing was hidden. */
  stopped: readonly string[];
}

/** Groups drawn from all mutants; the same seed draws the same ones. No mutant stands twice in a group. */
export function drawGroups(
  { together, groups, seed }: InterplayOptions,
  from: readonly Mutant[],
): Mutant[][] {
  const random = seededRandom(seed);
  return Array.from({ length: groups }, () => {
    const rest = [...from];
    return Array.from({ length: Math.min(together, rest.length) }, () =>
      rest.splice(Math.floor(random.next() * rest.length), 1),
    ).flat();
  });
}

/** What a trial of a group showed of each of its members. */
export function interplayOf(
  members: readonly Pick<Mutant, 'id' | 'breaks'>[],
  { alarms, stopped }: Pick<Trial, 'alarms' | 'stopped'>,
): Interplay {
  const named = new Set(
    alarms.flatMap(({ check, requirements }) => (check === undefined ? [] : requirements)),
  );
  const unnamed = members.filter(({ breaks }) => !breaks.some((row) => named.has(row)));
  return {
    members: members.map(({ id }) => id),
    unnamed: unnamed.map(({ id }) => id),
    stopped: unnamed.filter(({ breaks }) => breaks.some((row) => stopped.includes(row))).map(({ id }) => id),
  };
}

/** What was seen of all groups, as text for a terminal: those in which a mutant was hidden, and the figures. */
export function interplayText(seen: readonly Interplay[], { together, seed }: InterplayOptions): string {
  const members = seen.reduce((sum, one) => sum + one.members.length, 0);
  const unnamed = seen.flatMap((one) => one.unnamed);
  const halted = seen.flatMap((one) => one.stopped);
  return [
    ...seen
      .filter((one) => one.unnamed.length > 0)
      .map(({ members: all, unnamed: hidden, stopped: excused }) => {
        const why = hidden.map((id) => (excused.includes(id) ? `${id} (its scenarios were stopped)` : id));
        const others = all.filter((id) => !hidden.includes(id));
        return `not named: ${why.join(', ')}\n  beside   ${others.slice(0, 5).join(', ')}${others.length > 5 ? ` and ${others.length - 5} more` : ''}`;
      }),
    `${seen.length} providers of ${together} mutants each (seed ${seed}): ${members - unnamed.length} of ${members} mutants named by a check of a row that they break,`,
    `${halted.length} stopped by what another does, ${unnamed.length - halted.length} hidden.`,
  ].join('\n');
}
