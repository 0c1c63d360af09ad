import type { AreaCoverage, CoverageReport } from './coverage.js';
import type { Catalogue } from './load.js';
import { type ReasonKind, reasonKinds } from './reason.js';

const columns = ['rows', 'checked', 'reason', 'uncovered'] as const;

/** The coverage of each area as a table, then every uncovered row, every contradiction and one line of totals. */
export function coverageText({ areas, contradictions }: CoverageReport, catalogue: Catalogue): string {
  const uncovered = areas.flatMap((area) => area.uncovered);
  return [
    ...table(areas),
    ...section('Reasons for having no check', kindLines(areas)),
    ...section(
      'Uncovered',
      uncovered.map((id) => rowLine(id, catalogue)),
    ),
    ...section('Contradictions', contradictions),
    '',
    `${total(areas, 'rows')} rows: ${total(areas, 'checked')} checked, ${total(areas, 'reason')} with a reason, ${uncovered.length} uncovered; ${contradictions.length} contradictions.`,
  ].join('\n');
}

function table(areas: readonly AreaCoverage[]): string[] {
  const width = Math.max(...areas.map(({ area }) => area.length), 'area'.length);
  const line = (name: string, cells: readonly string[]): string =>
    [name.padEnd(width), ...cells.map((cell, index) => cell.padStart(columns[index]?.length ?? 0))].join(
      '  ',
    );
  return [
    line('area', columns),
    ...areas.map((area) => {
      const sums = counts(area);
      return line(
        area.area,
        columns.map((column) => String(sums[column])),
      );
    }),
  ];
}

function counts({ checked, reasoned, uncovered }: AreaCoverage): Record<(typeof columns)[number], number> {
  const reason = [...reasoned.values()].flat().length;
  return {
    rows: checked.length + reason + uncovered.length,
    checked: checked.length,
    reason,
    uncovered: uncovered.length,
  };
}

const total = (areas: readonly AreaCoverage[], column: (typeof columns)[number]): number =>
  areas.reduce((sum, area) => sum + counts(area)[column], 0);

function kindLines(areas: readonly AreaCoverage[]): string[] {
  const sums = new Map<ReasonKind, number>();
  for (const { reasoned } of areas)
    for (const [kind, ids] of reasoned) sums.set(kind, (sums.get(kind) ?? 0) + ids.length);
  return [...sums].map(([kind, count]) => `${String(count).padStart(4)}  ${kind}: ${reasonKinds[kind]}`);
}

function rowLine(id: string, catalogue: Catalogue): string {
  const row = catalogue.get(id);
  return row ? `${id}  ${row.actor} ${row.level} (${row.testable}): ${row.paraphrase}` : id;
}

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
