import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Specification } from '../../requirements/specification.js';
import { projectFile } from '../kernel/paths.js';

/** The feature files of a specification, in the order of their names, which is the specification's order. */
export function featureFiles(specification: Specification): string[] {
  const folder = projectFile(specification.features);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.feature'))
    .sort()
    .map((name) => join(folder, name));
}

/** Every tag that the feature files carry, and the ids of outline examples, which become tags of their own. */
export function tagsOf(files: readonly string[]): Set<string> {
  const tags = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.trimStart().startsWith('@'))
      .flatMap((line) => line.match(/@[^\s#]+/g) ?? []),
  );
  return new Set(tags);
}

/** Fingerprint of everything that decides a verdict: features, catalogue, bindings, interpretations. */
export function packFingerprint(specification: Specification): string {
  const data = projectFile('requirements', specification.id);
  const files = [
    ...featureFiles(specification),
    ...readdirSync(data, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(yaml|jsonl)$/.test(name))
      .sort()
      .map((name) => join(data, name)),
  ];
  const hash = createHash('sha256');
  for (const file of files)
    hash.update(relative(projectFile(), file)).update('\0').update(readFileSync(file));
  return hash.digest('hex');
}
