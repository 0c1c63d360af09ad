import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parse } from 'yaml';
import { sha256 } from '../support/kernel/digest.js';
import { projectFile } from '../support/kernel/paths.js';

/** The YAML files of the project's specifications as JSON, by the hash of their text. */
type Parsed = Readonly<Record<string, unknown>>;

const file = projectFile('dist', 'requirements', 'parsed.json');

let known: Parsed | undefined;

/**
 * Parses the project's specifications ahead, as part of building the project: else each worker of a run would parse all of them
 * anew, which takes it most of its start.
 */
export function parseAhead(): void {
  const folder = projectFile('requirements');
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => extname(path) === '.yaml')
    .map((path) => readFileSync(join(folder, path), 'utf8'));
  writeFileSync(file, JSON.stringify(Object.fromEntries(texts.map((text) => [sha256(text), parse(text)]))));
}

/** What a YAML text says: as it was parsed ahead, where it is that of a file which has not been changed since. */
export function parsed(text: string): unknown {
  known ??= existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return known?.[sha256(text)] ?? parse(text);
}
