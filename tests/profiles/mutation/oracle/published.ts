import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPackage } from '../../../../profiles/build/package.js';
import {
  type CodeSystemFacts,
  type Definitions,
  isDefinitions,
  type StructureFacts,
  type ValueSetFacts,
} from '../../../../profiles/definitions.js';
import { readCodeSystem, readStructure, readValueSet } from './raw.js';

/** What was published of profiles and code lists, by canonical URL. */
export interface Published {
  structures: ReadonlyMap<string, StructureFacts>;
  valueSets: ReadonlyMap<string, ValueSetFacts>;
  codeSystems: ReadonlyMap<string, CodeSystemFacts>;
  /** Where it was read from, for the report. */
  source: string;
}

/** In the order in which later ones prevail. */
const PACKAGES = ['hl7.fhir.r3.core-3.0.1.tgz', 'gpc.stu3.fhir-assets-1.1.3.tgz'];

/**
 * Reads the snapshots of the FHIR packages in a folder, so that the oracle owes nothing to the build step and the
 * compiler under test. Where there are no packages it makes do with the committed facts, and says so.
 */
export function readPublished(packages: string, committed: string): Published {
  const files = PACKAGES.map((name) => join(packages, name));
  return files.every((file) => existsSync(file)) ? fromPackages(files) : fromCommitted(committed);
}

function fromPackages(files: readonly string[]): Published {
  const found = files.map(readPackage);
  const raw = new Map(found.flatMap(({ structures }) => [...structures]));
  return {
    structures: byUrl([...raw.values()].map((json) => readStructure(json, raw))),
    valueSets: byUrl(found.flatMap(({ valueSets }) => [...valueSets.values()].map(readValueSet))),
    codeSystems: byUrl(found.flatMap(({ codeSystems }) => [...codeSystems.values()].map(readCodeSystem))),
    source: 'the FHIR packages as published',
  };
}

function fromCommitted(folder: string): Published {
  const found: Definitions[] = readdirSync(folder)
    .map((name) => join(folder, name, 'data', 'facts.json'))
    .filter((file) => existsSync(file))
    .map((file): unknown => JSON.parse(readFileSync(file, 'utf8')))
    .filter(isDefinitions);
  return {
    structures: byUrl(found.flatMap(({ structures }) => structures)),
    valueSets: byUrl(found.flatMap(({ valueSets }) => valueSets)),
    codeSystems: byUrl(found.flatMap(({ codeSystems }) => codeSystems)),
    source: 'the committed facts',
  };
}

const byUrl = <T extends { url: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.url, item]));
