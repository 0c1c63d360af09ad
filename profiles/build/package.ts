import { readFileSync } from 'node:fs';
import { ConfigurationError } from '../../support/kernel/errors.js';
import type { Json, JsonObject } from '../../support/kernel/select.js';
import { isObject } from '../../support/kernel/select.js';
import { filesOfArchive } from './archive.js';
import { fromDstu2 } from './dstu2.js';

/** STU3's core package calls itself otherwise than registries do; of the DSTU2 assets two versions are kept. */
const REGISTERED_NAMES: Readonly<Record<string, string>> = {
  'hl7.fhir.core#3.0.1': 'hl7.fhir.r3.core',
  'gpc.dstu2.fhir-assets#1.0.0-beta.1.completed': 'gpc.dstu2.fhir-assets-beta.1',
  'gpc.dstu2.fhir-assets#1.0.0-rc.2': 'gpc.dstu2.fhir-assets-rc.2',
};

/** The conformance resources of one FHIR package, as published, by canonical URL. */
export interface FhirPackage {
  name: string;
  version: string;
  /** Of FHIR, that it is written for; empty where it does not say. */
  fhirVersion: string;
  structures: ReadonlyMap<string, JsonObject>;
  valueSets: ReadonlyMap<string, JsonObject>;
  codeSystems: ReadonlyMap<string, JsonObject>;
}

/**
 * Reads a FHIR package in the standard `.tgz` layout (`package/*.json` with a `package.json`).
 *
 * @throws ConfigurationError when the file cannot be read or is no FHIR package.
 */
export function readPackage(file: string): FhirPackage {
  const resources = new Map<string, Map<string, JsonObject>>(
    ['StructureDefinition', 'ValueSet', 'CodeSystem'].map((type) => [type, new Map()]),
  );
  const of = (type: string) => resources.get(type) ?? new Map<string, JsonObject>();
  const files = jsonFiles(file);
  const manifest = files.find(({ name }) => name === 'package/package.json')?.json;
  const { name, version } = manifest ?? {};
  if (typeof name !== 'string' || typeof version !== 'string')
    throw noPackage(file, 'it has no package/package.json');
  const fhirVersion = fhirVersionOf(manifest);
  const isDstu2 = fhirVersion.startsWith('1.0.');
  for (const json of files.flatMap((one) => (isDstu2 ? fromDstu2(one.json) : [one.json]))) {
    const { resourceType, url } = json;
    if (typeof resourceType === 'string' && typeof url === 'string')
      resources.get(resourceType)?.set(url, json);
  }
  return {
    name: REGISTERED_NAMES[`${name}#${version}`] ?? name,
    version,
    fhirVersion,
    structures: of('StructureDefinition'),
    valueSets: of('ValueSet'),
    codeSystems: of('CodeSystem'),
  };
}

/** FHIR's own package is of the version of FHIR that it defines; older ones of others have the longer key. */
function fhirVersionOf(manifest: JsonObject = {}): string {
  const { name, version, fhirVersions, 'fhir-version-list': older } = manifest;
  const said = name === 'hl7.fhir.core' ? version : [fhirVersions ?? older].flat()[0];
  return typeof said === 'string' ? said : '';
}

function jsonFiles(file: string): { name: string; json: JsonObject }[] {
  try {
    return [...filesOfArchive(readFileSync(file))]
      .filter(({ name }) => /^package\/[^/]+\.json$/.test(name))
      .map(({ name, content }) => ({ name, json: parse(content.toString('utf8')) }));
  } catch (cause) {
    throw noPackage(file, cause instanceof Error ? cause.message : String(cause), cause);
  }
}

function parse(text: string): JsonObject {
  const json: Json = JSON.parse(text.replace(/^\uFEFF/, ''));
  return isObject(json) ? json : {};
}

function noPackage(file: string, why: string, cause?: unknown): ConfigurationError {
  return new ConfigurationError({
    code: 'CONFIGURATION_INVALID',
    what: `Cannot read a FHIR package: ${why}`,
    where: file,
    next: 'Name a .tgz in the layout of FHIR packages (package/package.json and package/*.json).',
    cause,
  });
}
