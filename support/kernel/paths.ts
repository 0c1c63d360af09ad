import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the installed project: code runs from `dist/` or from source, data stays where it is. */
export const packageRoot = findPackageRoot(dirname(fileURLToPath(import.meta.url)));

/** Absolute path of a data file that ships with the project, from its path below the project folder. */
export const projectFile = (...segments: string[]): string => join(packageRoot, ...segments);

function findPackageRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('gpconnect-conformance: package.json not found above the program');
  return findPackageRoot(parent);
}
