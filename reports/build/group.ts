/** Values by key, in the order in which they came. */
export function group<Value>(pairs: Iterable<readonly [string, Value]>): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of pairs) {
    const existing = groups.get(key);
    if (existing) existing.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

export const unique = <Value>(values: Iterable<Value>): Value[] => [...new Set(values)];
