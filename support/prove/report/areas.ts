/** Rows of a table by the part of their id before the first dot, in the order in which the parts first occur. */
export function byArea<T>(rows: readonly T[], idOf: (row: T) => string): Map<string, T[]> {
  const areas = new Map<string, T[]>();
  for (const row of rows) {
    const [area = ''] = idOf(row).split('.');
    areas.set(area, [...(areas.get(area) ?? []), row]);
  }
  return areas;
}
