import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileOf, shownPath } from '../../requirements/places.js';
import type { Specification } from '../../requirements/specification.js';
import { HarnessFault } from '../kernel/errors.js';
import { projectFile } from '../kernel/paths.js';

/**
 * The feature files of a specification, in the order of their names, which is the specification's order.
 *
 * @throws HarnessFault when one of its folders is not there
 */
export function featureFiles(specification: Specification): string[] {
  const files = new Map<string, string>();
  for (const folder of specification.features)
    for (const name of namesIn(folder, specification)) files.set(name, join(folder, name));
  return [...files.keys()].sort().flatMap((name) => files.get(name) ?? []);
}

function namesIn(folder: string, specification: Specification): string[] {
  if (!existsSync(folder))
    throw new HarnessFault({
      code: 'HARNESS_FAULT',
      what: `The specification ${specification.id} has no folder of features ${shownPath(folder)}.`,
      where: `${fileOf(specification)}, features`,
      next: 'Make the folder, or correct its name.',
    });
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.feature'),
  );
}

/** Fingerprint of everything that decides a verdict: features, catalogue, bindings, interpretations. */
export function packFingerprint(specification: Specification): string {
  const known = fingerprints.get(specification);
  if (known !== undefined) return known;
  const files = [
    ...featureFiles(specification),
    ...specification.layers.flatMap(({ folder }) => dataIn(folder)),
  ];
  const hash = createHash('sha256');
  for (const file of files)
    hash.update(relative(projectFile(), file)).update('\0').update(readFileSync(file));
  const fingerprint = hash.digest('hex');
  fingerprints.set(specification, fingerprint);
  return fingerprint;
}

/** A process runs the pack as it was when it began. */
const fingerprints = new WeakMap<Specification, string>();

const dataIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(yaml|jsonl)$/.test(name))
    .sort()
    .map((name) => join(folder, name));
