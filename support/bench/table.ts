/** Rows as a table of Markdown, whose columns are the keys of all rows in the order in which they first come. */
export function tableOf(rows: readonly Readonly<Record<string, string>>[]): string {
  const columns = [...new Set(rows.flatMap(Object.keys))];
  const widthOf = (column: string): number =>
    Math.max(column.length, ...rows.map((row) => row[column]?.length ?? 0));
  const line = (cellOf: (column: string) => string): string =>
    `| ${columns.map((column) => cellOf(column).padEnd(widthOf(column))).join(' | ')} |`;
  return [
    line((column) => column),
    line((column) => '-'.repeat(widthOf(column))),
    ...rows.map((row) => line((column) => row[column] ?? '')),
  ].join('\n');
}
