import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError, HarnessFault } from '../support/kernel/errors.js';
import { projectFile } from '../support/kernel/paths.js';
import type { Definitions } from './definitions.js';
import { isDefinitions } from './definitions.js';

const folder = projectFile('profiles');
const factsFile = (name: string): string => join(folder, name, 'data', 'facts.json');

/** Base definitions first: of two definitions of one URL the later one is taken. */
const CORE_FIRST = (one: string, other: string): number =>
  Number(!one.startsWith('hl7.')) - Number(!other.startsWith('hl7.'));

/**
 * The committed definitions of these packages, of all by default.
 *
 * @throws ConfigurationError for a package that is not committed.
 */
export function committedDefinitions(packages: readonly string[] = committedPackages()): Definitions[] {
  return [...packages].sort(CORE_FIRST).map((name) => {
    if (!existsSync(factsFile(name))) throw unknownPackage(name);
    const found: unknown = JSON.parse(readFileSync(factsFile(name), 'utf8'));
    if (isDefinitions(found)) return found;
    throw new HarnessFault({
      code: 'HARNESS_FAULT',
      what: 'A file of definitions is damaged',
      where: factsFile(name),
      next: 'Install the project again.',
    });
  });
}

const committedPackages = (): string[] => readdirSync(folder).filter((name) => existsSync(factsFile(name)));

function unknownPackage(name: string): ConfigurationError {
  return new ConfigurationError({
    code: 'CONFIGURATION_INVALID',
    what: `There are no definitions of a FHIR package ${name}`,
    where: folder,
    next: `Name one of ${committedPackages().join(', ')}, or its .tgz with --fhir-package.`,
  });
}
