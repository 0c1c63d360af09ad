import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Definitions } from '../definitions.js';

/** Folder below `profiles/` that a package's facts are kept in: its name without the version. */
export const folderOf = ({ package: id }: Definitions): string => id.split('#', 1)[0] ?? id;

/** Writes `<out>/<package>/data/facts.json` for each package. */
export function writeDefinitions(definitions: readonly Definitions[], out: string): void {
  for (const found of definitions) {
    const folder = join(out, folderOf(found), 'data');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'facts.json'), serialised(found));
  }
}

/** JSON with a line for each element, value set and code system: small, and a change shows as few lines. */
export function serialised(definitions: Definitions): string {
  const lines = Object.entries(definitions).map(([key, value]) => {
    if (key === 'structures')
      return `${quoted(key)}:[\n${definitions.structures.map(structure).join(',\n')}\n]`;
    if (Array.isArray(value) && key !== 'resourceTypes')
      return `${quoted(key)}:[\n${value.map(quoted).join(',\n')}\n]`;
    return `${quoted(key)}:${quoted(value)}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

function structure({ elements, ...head }: Definitions['structures'][number]): string {
  return `${quoted(head).slice(0, -1)},"elements":[\n${elements.map(quoted).join(',\n')}\n]}`;
}

const quoted = (value: unknown): string => JSON.stringify(value);
