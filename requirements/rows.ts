import { specificationFile } from './places.js';
import { badData, readJsonLines } from './read.js';
import type { Requirement, RequirementLine } from './requirement.js';
import { assertRestated } from './restatement.js';
import { fitsRequirement } from './schemas.js';
import type { Endpoint, Layer, Specification } from './specification.js';

/** The rows of all layers: a later layer drops rows of those before it, or all where it restates them; and adds its own. */
export function readRows(specification: Specification): Map<string, Requirement> {
  const rows = new Map<string, Requirement>();
  const { layers } = specification;
  const holding = layers.findLastIndex(({ restates }) => restates !== undefined);
  for (const [index, layer] of layers.entries()) {
    const before = new Map(rows);
    if (layer.restates === undefined) drop(layer, rows);
    else rows.clear();
    // Of rows that are restated only their ids are left: they may be of endpoints that are not there.
    const endpoints = index < holding ? undefined : specification.endpoints;
    for (const [id, row] of ownRows(layer, specification.pages, endpoints)) rows.set(id, row);
    assertRestated(layer, before, rows);
  }
  return rows;
}

function drop({ drops, folder }: Layer, rows: Map<string, Requirement>): void {
  const strays = drops.filter((id) => !rows.delete(id));
  if (strays.length === 0) return;
  throw badData(
    `${folder}/${specificationFile}`,
    strays.map((id) => `it drops ${id}, which is no row of what it extends`),
  );
}

function ownRows(
  { folder, catalogue }: Layer,
  pages: string,
  known: readonly Endpoint[] | undefined,
): Map<string, Requirement> {
  const endpoints = known && new Map(known.map((one) => [one.id, one]));
  const rows = new Map<string, Requirement>();
  for (const name of catalogue) {
    const path = `${folder}/${name}`;
    for (const line of readJsonLines(path, fitsRequirement)) {
      if (rows.has(line.id)) throw badData(path, [`${line.id} stands twice`]);
      const wrong = endpoints && misplaced(line, endpoints);
      if (wrong) throw badData(path, [wrong]);
      rows.set(line.id, addressed(line, pages));
    }
  }
  return rows;
}

/** A row of an endpoint is in an area of the endpoint's capability. */
function misplaced(
  { id, area, endpoint: key }: RequirementLine,
  endpoints: ReadonlyMap<string, Endpoint>,
): string | undefined {
  if (key === undefined) return undefined;
  const endpoint = endpoints.get(key);
  if (!endpoint) return `${id} belongs to ${key}, which is no endpoint`;
  return area.startsWith(`${endpoint.capability}/`)
    ? undefined
    : `${id} is in the area ${area}, but ${key} is of the capability ${endpoint.capability}`;
}

const addressed = (line: RequirementLine, pages: string): Requirement => ({
  ...line,
  source: { ...line.source, url: line.source.url ?? `${pages}${line.source.page}.html` },
});
