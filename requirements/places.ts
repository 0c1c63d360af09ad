import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { packageRoot } from '../support/kernel/paths.js';
import type { Specification } from './specification.js';

export const specificationFile = 'specification.yaml';

/** Names a folder laid out as this project (`requirements/<id>`, `features/<id>`) with further specifications. */
export const rootVariable = 'GPC_SPECIFICATIONS';

/** Folders below which `requirements/<id>` is looked for: the project's own, and the named one where there is one. */
function roots(): string[] {
  const named = process.env[rootVariable];
  return named ? [packageRoot, resolve(named)] : [packageRoot];
}

/** Ids of the specifications at hand, the project's own first: the folders of `requirements/` with a specification file. */
export function availableSpecifications(): string[] {
  const ids = roots().flatMap((root) => {
    const folder = join(root, 'requirements');
    if (!existsSync(folder)) return [];
    return readdirSync(folder)
      .filter((name) => existsSync(join(folder, name, specificationFile)))
      .sort();
  });
  return [...new Set(ids)];
}

/** The release in use. */
const inUse = 'gpconnect-1.2.7';

/** The specification of whoever names none: the release in use, or the first at hand where that is not. */
export function defaultSpecification(): string {
  const available = availableSpecifications();
  return available.includes(inUse) ? inUse : (available[0] ?? '');
}

/** The folder of a specification that is at hand. */
export function specificationFolder(id: string): string {
  const folders = roots().map((root) => join(root, 'requirements', id));
  return (
    folders.find((folder) => existsSync(join(folder, specificationFile))) ??
    join(packageRoot, 'requirements', id)
  );
}

/** Absolute path of a folder that a specification names below its root; the project's where its own has none. */
export function belowRoot(specification: string, path: string): string {
  const own = join(dirname(dirname(specification)), path);
  return existsSync(own) ? own : join(packageRoot, path);
}

/** A path as messages show it: below the project where it is in it. */
export const shownPath = (path: string): string =>
  path.startsWith(packageRoot + sep) ? relative(packageRoot, path).split(sep).join('/') : path;

/** Where messages point to for what a specification says: its own file. */
export const fileOf = ({ layers }: Pick<Specification, 'layers'>): string =>
  shownPath(join(layers.at(-1)?.folder ?? '', specificationFile));
