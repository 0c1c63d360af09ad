import { badData, readYaml } from './read.js';
import type { Requirement } from './requirement.js';
import { fitsRestatement } from './schemas.js';
import type { Layer } from './specification.js';

/** Rows of what a specification extends, by the id of the own row that says the same again. */
export type Restatement = Readonly<Record<string, readonly string[]>>;

/** The ids under which rows of earlier layers hold in a later one; none for a row that does not. */
export type Renaming = (rows: readonly string[]) => string[];

const known = new Map<Layer, Renaming>();

/**
 * What becomes of the rows of the layers before: they keep their ids but for those that are dropped. In a layer that
 * restates, they have the ids of its own rows that say the same, and what it does not say again does not hold.
 */
export function renamingOf(layer: Layer): Renaming {
  const found = known.get(layer) ?? readRenaming(layer);
  known.set(layer, found);
  return found;
}

function readRenaming(layer: Layer): Renaming {
  if (layer.restates === undefined) return (rows) => rows.filter((row) => !layer.drops.includes(row));
  const own = new Map<string, string[]>();
  for (const [id, rows] of Object.entries(readRestatement(layer)))
    for (const row of rows) own.set(row, [...(own.get(row) ?? []), id]);
  return (rows) => [...new Set(rows.flatMap((row) => own.get(row) ?? []))];
}

/**
 * Makes sure that a restatement leads from rows that are there to rows that are there.
 *
 * @throws HarnessFault with every id that does not
 */
export function assertRestated(
  layer: Layer,
  before: ReadonlyMap<string, Requirement>,
  after: ReadonlyMap<string, Requirement>,
): void {
  const wrong = Object.entries(readRestatement(layer)).flatMap(([id, rows]) => [
    ...(after.has(id) ? [] : [`${id} restates, and is no row`]),
    ...rows
      .filter((row) => !before.has(row))
      .map((row) => `${id} restates ${row}, which is no row of what it extends`),
  ]);
  if (wrong.length > 0) throw badData(fileOf(layer), wrong);
}

const fileOf = ({ folder, restates }: Layer): string => `${folder}/${restates}`;

const readRestatement = (layer: Layer): Restatement =>
  layer.restates === undefined ? {} : readYaml(fileOf(layer), fitsRestatement);
