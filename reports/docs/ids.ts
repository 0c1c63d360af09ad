/**
 * Ids as a reader scans them: the prefix once, ids that follow each other in `order` as a range.
 * `BOOK-011 to 014, 021; READ-003`.
 */
export function idList(ids: readonly string[], order: ReadonlyMap<string, number>): string {
  const sorted = [...new Set(ids)].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  const groups = new Map<string, string[][]>();
  for (const id of sorted) {
    const group = groups.get(prefix(id)) ?? [];
    const run = group.at(-1);
    const last = run?.at(-1);
    if (run && last !== undefined && order.get(id) === (order.get(last) ?? 0) + 1) run.push(id);
    else group.push([id]);
    groups.set(prefix(id), group);
  }
  return [...groups].map(([name, runs]) => `${name}-${runs.map(range).join(', ')}`).join('; ');
}

/** The place of each id in a list. */
export const orderOf = (ids: Iterable<string>): Map<string, number> =>
  new Map([...ids].map((id, index) => [id, index]));

const prefix = (id: string): string => id.slice(0, id.lastIndexOf('-'));
const number = (id: string): string => id.slice(id.lastIndexOf('-') + 1);

// Two in a row are as short written out as a range is.
function range(run: readonly string[]): string {
  const [first = '', ...rest] = run.map(number);
  return rest.length < 2 ? [first, ...rest].join(', ') : `${first} to ${rest.at(-1) ?? ''}`;
}
