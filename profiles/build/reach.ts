import type { Json, JsonObject } from '../../support/kernel/select.js';
import type { Library } from '../compile/library.js';
import { library } from '../compile/library.js';
import type { Definitions, StructureFacts, ValueSetFacts } from '../definitions.js';
import { valueSetAliases } from '../exceptions.js';
import { structureFacts } from './facts.js';
import type { FhirPackage } from './package.js';
import { snapshots } from './snapshot.js';
import { codeSystemFacts, valueSetFacts } from './terminology.js';

const CORE = 'http://hl7.org/fhir/StructureDefinition/';

/**
 * Facts of the structures named and of everything they reach (datatypes, extensions, value sets, code systems), one
 * `Definitions` for each package, in order. Of two definitions of one URL the later package's is taken. Without
 * names: everything. Profiles may build on what is `known` already.
 */
export function definitionsOf(
  packages: readonly FhirPackage[],
  names?: readonly string[],
  known: readonly Definitions[] = [],
): Definitions[] {
  const structures = combined(packages.map((found) => found.structures));
  const valueSets = combined(packages.map((found) => found.valueSets));
  const read = factsReader(structures, library(known));
  const reached = reach(names ?? [...structures.keys()], read);
  const reachedSets = reachValueSets(
    names === undefined ? [...valueSets.keys()] : bindingsOf(reached),
    valueSets,
  );
  const filtered = new Set([...reachedSets.values()].flatMap(filteredBy));
  return packages.map((found, index) => {
    const later = packages.slice(index + 1);
    const own = sorted(
      [...reached.values()].filter(
        ({ url }) => found.structures.has(url) && !later.some((other) => other.structures.has(url)),
      ),
    );
    return {
      package: `${found.name}#${found.version}`,
      fhirVersion: found.fhirVersion,
      structures: own,
      valueSets: sorted(
        [...reachedSets.values()].filter(
          ({ url }) => found.valueSets.has(url) && !later.some((other) => other.valueSets.has(url)),
        ),
      ),
      // A code is one of its system's wherever it stands: all of them.
      codeSystems: sorted(
        [...found.codeSystems.values()].map((json) => codeSystemFacts(json, filtered.has(json.url))),
      ),
      typeOf: typesOfTargets(own, structures),
      resourceTypes: resourceTypes(found.structures),
    };
  });
}

function factsReader(
  structures: ReadonlyMap<string, JsonObject>,
  known: Library,
): (url: string) => StructureFacts | undefined {
  const all = snapshots(structures, known.structure);
  return (url) => {
    const structure = structures.get(url);
    return structure && structureFacts(structure, all);
  };
}

function reach(
  names: readonly string[],
  read: (url: string) => StructureFacts | undefined,
): Map<string, StructureFacts> {
  const found = new Map<string, StructureFacts>();
  const waiting = [...names];
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    const facts = found.has(url) ? undefined : read(url);
    if (facts === undefined) continue;
    found.set(url, facts);
    waiting.push(CORE + facts.type);
    for (const { types = [] } of facts.elements)
      for (const { code, profiles = [] } of types) waiting.push(CORE + code, ...profiles);
  }
  return found;
}

function bindingsOf(structures: ReadonlyMap<string, StructureFacts>): string[] {
  const bindings = [...structures.values()].flatMap(({ elements }) =>
    elements.flatMap(({ binding }) => binding ?? []),
  );
  return bindings.flatMap(({ valueSet, max }) => [valueSet, ...(max === undefined ? [] : [max])]);
}

function reachValueSets(
  names: readonly string[],
  valueSets: ReadonlyMap<string, JsonObject>,
): Map<string, ValueSetFacts> {
  const found = new Map<string, ValueSetFacts>();
  const waiting = [...names];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const url = valueSetAliases[name]?.valueSet ?? name;
    const json = found.has(url) ? undefined : valueSets.get(url);
    if (json === undefined) continue;
    const facts = valueSetFacts(json);
    found.set(url, facts);
    for (const part of partsOf(facts)) waiting.push(...(part.valueSets ?? []));
  }
  return found;
}

/** Code systems of which filters ask for more than the codes. */
const filteredBy = (valueSet: ValueSetFacts): (Json | undefined)[] =>
  partsOf(valueSet).flatMap(({ system, filters }) => (filters === undefined ? [] : system));

const partsOf = ({ include, exclude = [] }: ValueSetFacts) => [...include, ...exclude];

function typesOfTargets(
  own: readonly StructureFacts[],
  structures: ReadonlyMap<string, JsonObject>,
): Record<string, string> {
  const targets = own.flatMap(({ elements }) =>
    elements.flatMap(({ types = [] }) => types.flatMap(({ targets = [] }) => targets)),
  );
  const pairs = [...new Set(targets)].sort().flatMap((url): [string, string][] => {
    const type = structures.get(url)?.type;
    return typeof type === 'string' ? [[url, type]] : [];
  });
  return Object.fromEntries(pairs);
}

function resourceTypes(structures: ReadonlyMap<string, JsonObject>): string[] {
  return [...structures.values()]
    .filter(
      ({ kind, derivation, abstract }) =>
        kind === 'resource' && derivation === 'specialization' && abstract !== true,
    )
    .flatMap(({ name }) => (typeof name === 'string' ? name : []))
    .sort();
}

function combined(maps: readonly ReadonlyMap<string, JsonObject>[]): Map<string, JsonObject> {
  return new Map(maps.flatMap((map) => [...map]));
}

const sorted = <T extends { url: string }>(facts: readonly T[]): T[] =>
  [...facts].sort((one, other) => (one.url < other.url ? -1 : 1));
