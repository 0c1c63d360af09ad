import type { CodeSystemFacts, Definitions, StructureFacts, ValueSetFacts } from '../definitions.js';

const CORE = 'http://hl7.org/fhir/StructureDefinition/';

/** Everything that is defined, from one or more packages, by canonical URL. */
export interface Library {
  structure(url: string): StructureFacts | undefined;
  /** The base definition of a resource type or datatype. */
  base(type: string): StructureFacts | undefined;
  valueSet(url: string): ValueSetFacts | undefined;
  codeSystem(url: string): CodeSystemFacts | undefined;
  /** Resource type or datatype that a profile constrains, also of profiles that are known by name only. */
  typeOf(url: string): string | undefined;
  isResourceType(name: string): boolean;
  readonly structures: readonly StructureFacts[];
  /** Name of the version of FHIR. */
  readonly fhir: string;
}

const NAMES: Readonly<Record<string, string>> = { '1.0.2': 'DSTU2', '3.0.1': 'STU3' };

/** Of two definitions of one URL the later one is taken. */
export function library(definitions: readonly Definitions[]): Library {
  const structures = byUrl(definitions.flatMap((found) => found.structures));
  const valueSets = byUrl(definitions.flatMap((found) => found.valueSets));
  const codeSystems = byUrl(definitions.flatMap((found) => found.codeSystems));
  const targetTypes = new Map(definitions.flatMap(({ typeOf }) => Object.entries(typeOf)));
  const resourceTypes = new Set(definitions.flatMap((found) => found.resourceTypes));
  return {
    structure: (url) => structures.get(url),
    base: (type) => structures.get(CORE + type),
    valueSet: (url) => valueSets.get(url),
    codeSystem: (url) => codeSystems.get(url),
    typeOf: (url) => structures.get(url)?.type ?? targetTypes.get(url),
    isResourceType: (name) => resourceTypes.has(name),
    structures: [...structures.values()],
    fhir: NAMES[definitions[0]?.fhirVersion ?? ''] ?? 'FHIR',
  };
}

const byUrl = <T extends { url: string }>(all: readonly T[]): Map<string, T> =>
  new Map(all.map((one) => [one.url, one]));
