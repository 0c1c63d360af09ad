import type { Binding } from './binding.js';

/** What is known of an observation when it is told which rows it touches. */
interface Seen {
  ok: boolean;
  part?: string;
}

/** What is seen of all parts of a check at once. */
export const everyPart = 'every part';

/** Rows of a check that came out the same, with the observations that say so. */
export interface Judged<One extends Seen> {
  requirements: readonly string[];
  seen: readonly One[];
}

/**
 * Divides what a check saw among its rows: those that something bad touches are blamed, with all that is bad; those of
 * which only good was seen are not. A row of which nothing was seen is in neither, unless nothing was seen at all.
 */
export function rowsBy<One extends Seen>(seen: readonly One[], binding: Binding): Judged<One>[] {
  const { requirements } = binding;
  const bad = seen.filter(({ ok }) => !ok);
  const blamed = touched(bad, binding);
  if (bad.length === 0)
    return [{ requirements: seen.length === 0 ? requirements : touched(seen, binding), seen }];
  const sound = touched(seen, binding).filter((row) => !blamed.includes(row));
  if (sound.length === 0) return [{ requirements: blamed, seen }];
  // What is good may say something of a blamed row too; it is counted where nothing is wrong.
  return [
    { requirements: blamed, seen: bad },
    { requirements: sound, seen: seen.filter(({ ok }) => ok) },
  ];
}

/** The rows that these observations say something of, in the order of the binding. */
function touched(seen: readonly Seen[], { requirements, parts = {} }: Binding): string[] {
  const owned = new Set(Object.values(parts).flat());
  const rows = new Set(
    seen.flatMap(({ part = '' }) => (part === everyPart ? [...owned] : (parts[part] ?? []))),
  );
  const named = requirements.filter((row) => !owned.has(row) || rows.has(row));
  // Something that no row is bound to still counts against the check.
  return named.length > 0 || seen.length === 0 ? named : [...requirements];
}
