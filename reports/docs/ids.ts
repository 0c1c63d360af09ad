/** Ids as a reader scans them: the prefix once, numbers that follow each other as a range: `BOOK-011 to 014, 021; READ-003`. */
export function idList(ids: readonly string[], order: ReadonlyMap<string, number>): string {
  const sorted = [...new Set(ids)].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const groups = new Map<string, string[][]>();
  for (const id of sorted) {
    const runs = groups.get(prefix(id)) ?? [];
    const run = runs.at(-1);
    if (run && Number(run.at(-1)) + 1 === Number(digits(id))) run.push(digits(id));
    else runs.push([digits(id)]);
    groups.set(prefix(id), runs);
  }
  return [...groups].map(([name, runs]) => `${name}-${runs.map(range).join(', ')}`).join('; ');
}

/** The place of each id in a list. */
export const orderOf = (ids: Iterable<string>): Map<string, number> =>
  new Map([...ids].map((id, index) => [id, index]));

const prefix = (id: string): string => id.slice(0, id.lastIndexOf('-'));
const digits = (id: string): string => id.slice(id.lastIndexOf('-') + 1);

// Two in a row are as short written out as a range is.
function range(run: readonly string[]): string {
  return run.length < 3 ? run.join(', ') : `${run[0] ?? ''} to ${run.at(-1) ?? ''}`;
}
