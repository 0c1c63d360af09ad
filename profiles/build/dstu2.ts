import type { Json, JsonObject } from '../../support/kernel/select.js';
import { isObject, selectObjects } from '../../support/kernel/select.js';
import { expressionsOfDomainResource, expressionsOfDstu2 } from './dstu2Expressions.js';

const CORE = 'http://hl7.org/fhir/StructureDefinition/';

/**
 * A definition of DSTU2 as STU3 would publish it, so that everything behind reads one form only. A value set that
 * defines codes of its own becomes two resources, as DSTU2 has no CodeSystem.
 */
export function fromDstu2(resource: JsonObject): JsonObject[] {
  if (resource.resourceType === 'StructureDefinition') return [structure(resource)];
  if (resource.resourceType === 'ValueSet') return valueSet(resource);
  return [resource];
}

function structure({ constrainedType, base, snapshot, differential, ...rest }: JsonObject): JsonObject {
  const own = textOf(rest.url).slice(CORE.length);
  const type = typeof constrainedType === 'string' ? constrainedType : own;
  const definition: JsonObject = {
    ...rest,
    type,
    kind: kindOf(rest.kind, type),
    derivation: constrainedType === undefined ? 'specialization' : 'constraint',
  };
  if (base !== undefined) definition.baseDefinition = base;
  // A profile is overlaid on what it constrains; its snapshot says all, as far as it was published.
  for (const [part, content] of Object.entries({ snapshot, differential }))
    if (content !== undefined) definition[part] = { element: elements(content, definition) };
  return definition;
}

/** Some extensions call themselves resources. */
function kindOf(kind: Json | undefined, type: string): string {
  if (type !== 'Extension' && kind === 'resource') return 'resource';
  if (kind === 'logical') return 'logical';
  return /^[a-z]/.test(type) ? 'primitive-type' : 'complex-type';
}

function elements(content: Json, { baseDefinition, kind }: JsonObject): JsonObject[] {
  const published = selectObjects(content, 'element').map(({ value }) => value);
  const named = new Map(published.map(({ name, path }) => [name, path]));
  return withSlicesNamed(published).map((json, index) => {
    const { name: _name, nameReference, type, slicing, constraint, binding, ...rest } = json;
    const isRoot = index === 0;
    const inherited = isRoot && kind === 'resource' && baseDefinition === `${CORE}DomainResource`;
    const found: JsonObject = {
      ...rest,
      constraint: [...constraints(constraint), ...(inherited ? expressionsOfDomainResource : [])],
    };
    // Of the root DSTU2 says its base, STU3 nothing.
    if (type !== undefined && !isRoot) found.type = types(json);
    if (isObject(slicing)) found.slicing = { ...slicing, discriminator: discriminators(slicing) };
    // Flavour A says of a list of extensions only that it is sliced.
    if (isObject(slicing) && type === undefined) {
      found.type = [{ code: 'Extension' }];
      found.max = '*';
    }
    if (isObject(binding)) found.binding = withoutPages(binding);
    if (nameReference !== undefined) found.contentReference = `#${textOf(named.get(nameReference))}`;
    return found;
  });
}

/**
 * DSTU2 names an element to refer to it or to make a slice of it: a slice is an element whose path was there before.
 * Slices that nothing tells apart, for want of a discriminator, are left out with what is below them, and so is what
 * stands below an element of a type that is described elsewhere (`Bundle.entry.resource`).
 */
function withSlicesNamed(published: readonly JsonObject[]): JsonObject[] {
  const seen = new Map<string, JsonObject>();
  let omitted: string | undefined;
  return published.flatMap((json): JsonObject[] => {
    const path = textOf(json.path);
    if (omitted !== undefined && path.startsWith(`${omitted}.`)) return [];
    omitted = undefined;
    const before = seen.get(path);
    for (const other of [...seen.keys()]) if (other.startsWith(`${path}.`)) seen.delete(other);
    if (before === undefined) {
      seen.set(path, json);
      if (path.includes('.') && isResource(json)) omitted = path;
      return [json];
    }
    if (!path.endsWith('xtension') && discriminators(before.slicing).length === 0) {
      omitted = path;
      return [];
    }
    const sliceName =
      typeof json.name === 'string' ? json.name : `${path.split('.').pop()}-${published.indexOf(json)}`;
    return [{ ...json, sliceName }];
  });
}

const isResource = (json: JsonObject): boolean =>
  selectObjects(json, 'type').some(({ value }) => value.code === 'Resource');

const discriminators = (slicing: Json | undefined): JsonObject[] =>
  isObject(slicing) && Array.isArray(slicing.discriminator)
    ? slicing.discriminator.map((path) => ({ type: 'value', path }))
    : [];

/** Types that profiles of flavour A give elements, and that those have not in 1.0.2. */
const CORRECTED: Readonly<Record<string, string>> = {
  'OperationOutcome.issue.code': 'code',
  'Bundle.signature': 'Signature',
};

/** What a Reference may point to is its `profile` in DSTU2. */
function types(json: JsonObject): JsonObject[] {
  const corrected = CORRECTED[textOf(json.path)];
  if (corrected !== undefined) return [{ code: corrected }];
  return selectObjects(json, 'type').flatMap(({ value: { code = '', profile } }): JsonObject[] => {
    const profiles = Array.isArray(profile) ? profile : [];
    if (profiles.length === 0) return [{ code }];
    return profiles.map((url) =>
      code === 'Reference' ? { code, targetProfile: url } : { code, profile: url },
    );
  });
}

/** DSTU2 states invariants in XPath, which nobody evaluates here: those that matter are written again as FHIRPath. */
function constraints(published: Json | undefined): JsonObject[] {
  if (!Array.isArray(published)) return [];
  return published.flatMap((one): JsonObject[] => {
    const key = isObject(one) ? textOf(one.key) : '';
    const expression = expressionsOfDstu2.get(key);
    if (!isObject(one) || expression === undefined) return [];
    return [{ key, severity: one.severity ?? 'error', expression }];
  });
}

/** Bindings of publishers who named the page of a value set for the value set itself. */
function withoutPages(binding: JsonObject): JsonObject {
  const { valueSetReference, valueSetUri } = binding;
  const named = isObject(valueSetReference) ? valueSetReference.reference : valueSetUri;
  const [, id] = /^http:\/\/hl7\.org\/fhir\/(?:DSTU2\/)?valueset-(.+)\.html$/.exec(textOf(named)) ?? [];
  return id === undefined
    ? binding
    : { strength: binding.strength ?? 'example', valueSetUri: `http://hl7.org/fhir/ValueSet/${id}` };
}

function valueSet({ codeSystem, compose, ...rest }: JsonObject): JsonObject[] {
  const own = isObject(codeSystem) ? codeSystem : undefined;
  const stated = isObject(compose) ? compose : {};
  const include = [
    ...(own === undefined ? [] : [{ system: own.system ?? '' }]),
    ...(Array.isArray(stated.import) ? stated.import.map((url) => ({ valueSet: [url] })) : []),
    ...(Array.isArray(stated.include) ? stated.include : []),
  ];
  const set: JsonObject = { ...rest, compose: { ...stated, include } };
  if (own === undefined) return [set];
  const { system = '', caseSensitive = true, concept = [] } = own;
  return [set, { resourceType: 'CodeSystem', url: system, content: 'complete', caseSensitive, concept }];
}

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
