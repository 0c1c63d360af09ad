import type { Proof } from '../proof.js';
import { byArea } from './areas.js';

const left = 190;
const top = 150;
const columnWidth = 0.7;
const rowHeight = 1.6;
const gap = 3;

/** Where an area of rows or columns lies on its axis, in pixels, and where each of its members does. */
interface Axis {
  bands: { name: string; from: number; to: number }[];
  place: ReadonlyMap<string, number>;
  end: number;
}

/**
 * The kill matrix as a picture (SVG): a line for each mutant, a column for each check, a mark where the check killed the
 * mutant. Mutants and checks stand in groups, so that marks off the diagonal can be seen for what they are.
 */
export function matrixPicture({ mutants, checks }: Proof): string {
  const rows = axis(
    mutants.map(({ id }) => id),
    top,
    rowHeight,
  );
  const columns = axis([...checks.proven, ...checks.unproven], left, columnWidth);
  const marks = mutants.flatMap(({ id, killedBy }) =>
    killedBy.flatMap(({ check }) => {
      const [x, y] = [columns.place.get(check), rows.place.get(id)];
      return x === undefined || y === undefined ? [] : `M${x.toFixed(1)} ${y.toFixed(1)}h1.4v1.4h-1.4z`;
    }),
  );
  const [width, height] = [Math.ceil(columns.end + 20), Math.ceil(rows.end + 20)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="11">`,
    '<title>Which checks killed each mutant</title>',
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...columns.bands.map(({ from, to }, index) => band(index, from, top, to - from, rows.end - top)),
    ...rows.bands.map(
      ({ from, to }) => line(left, from, columns.end, from) + line(left, to, columns.end, to),
    ),
    `<path fill="#005eb8" d="${marks.join('')}"/>`,
    ...rows.bands.map(
      ({ name, from, to }) =>
        `<text x="${left - 8}" y="${((from + to) / 2 + 4).toFixed(1)}" text-anchor="end">${name}</text>`,
    ),
    ...columns.bands.map(({ name, from, to }) => {
      const x = ((from + to) / 2).toFixed(1);
      return `<text transform="translate(${x} ${top - 8}) rotate(-50)">${name}</text>`;
    }),
    `<text x="8" y="${top - 8}" fill="#425563">mutants ↓  checks →</text>`,
    '</svg>',
    '',
  ].join('\n');
}

function axis(ids: readonly string[], start: number, step: number): Axis {
  const place = new Map<string, number>();
  let at = start;
  const bands = [...byArea(ids, (id) => id)].map(([name, members]) => {
    const from = at;
    for (const id of members) {
      place.set(id, at);
      at += step;
    }
    // Small groups get room for their name.
    at = Math.max(at, from + 12);
    const band = { name, from, to: at };
    at += gap;
    return band;
  });
  return { bands, place, end: at };
}

const band = (index: number, x: number, y: number, width: number, height: number): string =>
  `<rect x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" fill="${index % 2 ? '#f4f6f8' : '#e8edee'}"/>`;

const line = (x1: number, y1: number, x2: number, y2: number): string =>
  `<path stroke="#ffffff" stroke-width="1" d="M${x1} ${y1.toFixed(1)}L${x2.toFixed(1)} ${y2.toFixed(1)}"/>`;
