import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigurationError, HarnessFault } from '../support/kernel/errors.js';
import { projectFile } from '../support/kernel/paths.js';
import type { Definitions } from './definitions.js';
import { isDefinitions } from './definitions.js';

const folder = projectFile('profiles');
const factsFile = (name: string): string => join(folder, name, 'data', 'facts.json');

/** What is loaded together, by the version of FHIR and in the order of specifications; the first where nobody asks. */
export const releases: readonly { fhirVersion: string; packages: readonly string[] }[] = [
  { fhirVersion: '3.0.1', packages: ['hl7.fhir.r3.core', 'gpc.stu3.fhir-assets'] },
  { fhirVersion: '1.0.2', packages: ['hl7.fhir.r2.core', 'gpc.dstu2.fhir-assets-beta.1'] },
  { fhirVersion: '1.0.2', packages: ['hl7.fhir.r2.core', 'gpc.dstu2.fhir-assets-rc.2'] },
];

/** The packages of the first release of a version of FHIR, of the first of all for a version that none is of. */
export const packagesOf = (fhirVersion: string): readonly string[] =>
  (releases.find((one) => one.fhirVersion === fhirVersion) ?? releases[0])?.packages ?? [];

/** Base definitions first: of two definitions of one URL the later one is taken. */
const CORE_FIRST = (one: string, other: string): number =>
  Number(!one.startsWith('hl7.')) - Number(!other.startsWith('hl7.'));

/**
 * The committed definitions of these packages, by default of those of STU3.
 *
 * @throws ConfigurationError for a package that is not committed.
 */
export function committedDefinitions(packages: readonly string[] = packagesOf('3.0.1')): Definitions[] {
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
