import { type Json, type JsonObject, selectObjects, selectText } from '../../support/kernel/select.js';
import type { FhirPackage } from '../build/package.js';

/** The module `data/elements.ts`, from FHIR's core package. */
export const elementsModule = ({ name, version, structures }: FhirPackage): string =>
  `/** Written by \`elementsModule\` from ${name}#${version}: what XML needs to know of FHIR ${version}. */
export const elementTables = \`${elementTables(structures.values())}\`;
`;

/**
 * Writes what XML needs to know of FHIR that JSON does not say: order, type and repetition of every element, and
 * which are attributes. One line per type or backbone element: `path parent element element…`, where an element is
 * `[@]name[*]:type[,type…]`; a type list of `*` is that of `Extension.value[x]`, and the first line spells it out.
 *
 * @param definitions StructureDefinitions of FHIR's own types with snapshots; profiles among them are passed over
 */
export function elementTables(definitions: Iterable<JsonObject>): string {
  const types = [...definitions].filter(isOwnType);
  const names = namesByType(types);
  const open = openTypes(types);
  const lines = types
    .flatMap((definition) => tableLines(definition, names))
    .map((line) => line.replaceAll(`:${open}`, ':*'))
    .sort();
  return [`* ${open}`, ...lines].join('\n');
}

const isOwnType = (definition: JsonObject): boolean =>
  definition.resourceType === 'StructureDefinition' &&
  (definition.kind === 'resource' || definition.kind === 'complex-type') &&
  definition.derivation !== 'constraint' &&
  definition.id === definition.type;

const elementsOf = (definition: JsonObject): JsonObject[] =>
  selectObjects(definition, 'snapshot.element').map(({ value }) => value);

const pathOf = (element: JsonObject): string => String(element.path);

const parentOf = (definition: JsonObject): string | undefined =>
  typeof definition.baseDefinition === 'string'
    ? definition.baseDefinition.slice(definition.baseDefinition.lastIndexOf('/') + 1)
    : undefined;

/** The names of the direct children of each type, to tell inherited elements from a type's own. */
function namesByType(types: readonly JsonObject[]): Map<string, Set<string>> {
  const children = (definition: JsonObject) =>
    elementsOf(definition)
      .map((element) => pathOf(element).split('.'))
      .filter((parts) => parts.length === 2)
      .map((parts) => String(parts[1]));
  return new Map(types.map((definition) => [String(definition.id), new Set(children(definition))]));
}

function openTypes(types: readonly JsonObject[]): string {
  const extension = types.find(({ id }) => id === 'Extension');
  const value =
    extension && elementsOf(extension).find((element) => pathOf(element) === 'Extension.value[x]');
  return value ? typeList(value, false) : '';
}

function tableLines(definition: JsonObject, names: Map<string, Set<string>>): string[] {
  const elements = elementsOf(definition);
  const owners = new Map<string, string[]>([[String(definition.id), []]]);
  for (const element of elements.slice(1)) {
    const path = pathOf(element);
    const owner = path.slice(0, path.lastIndexOf('.'));
    owners.set(owner, [...(owners.get(owner) ?? []), path]);
  }
  const byPath = new Map(elements.map((element) => [pathOf(element), element]));
  return [...owners].map(([owner, paths]) => {
    const parent = owner === definition.id ? parentOf(definition) : backboneType(byPath.get(owner));
    const inherited = names.get(parent ?? '') ?? new Set();
    const own = paths
      .filter((path) => !inherited.has(lastPart(path)))
      .map((path) => elementText(path, byPath.get(path) ?? {}, owners.has(path)));
    return [owner, parent ?? '-', ...own].join(' ');
  });
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

const backboneType = (element: JsonObject | undefined): string =>
  selectText(element, 'type.code')[0]?.value ?? 'BackboneElement';

function elementText(path: string, element: JsonObject, hasChildren: boolean): string {
  const attribute = isAttribute(element.representation) ? '@' : '';
  const many = element.max === '*' || Number(element.max) > 1 ? '*' : '';
  return `${attribute}${lastPart(path)}${many}:${typeList(element, hasChildren)}`;
}

/** Backbone elements and content references are typed by the path whose line describes them. */
function typeList(element: JsonObject, hasChildren: boolean): string {
  if (hasChildren) return pathOf(element);
  if (typeof element.contentReference === 'string') return element.contentReference.slice(1);
  return [...new Set(selectText(element, 'type.code').map(({ value }) => value))].join(',');
}

const isAttribute = (representation: Json | undefined): boolean =>
  Array.isArray(representation) && representation.includes('xmlAttr');
