import type {
  BindingFacts,
  CodeFacts,
  CodeSystemFacts,
  ElementFacts,
  StructureFacts,
  TypeFacts,
  ValueSetFacts,
  ValueSetPart,
} from '../../../../profiles/definitions.js';
import {
  firstText,
  isObject,
  type Json,
  type JsonObject,
  selectObjects,
  selectText,
} from '../../../../support/kernel/select.js';

const MAX_VALUE_SET = 'http://hl7.org/fhir/StructureDefinition/elementdefinition-maxValueSet';

/** A StructureDefinition's snapshot; without one, that of its base with the differential laid over it. */
export function readStructure(json: JsonObject, all: ReadonlyMap<string, JsonObject>): StructureFacts {
  const own = objects(json, 'snapshot.element');
  const base = all.get(text(json, 'baseDefinition'));
  const raw = own.length > 0 || !base ? own : overlay(objects(base, 'snapshot.element'), json);
  return {
    url: text(json, 'url'),
    kind: json.kind === 'resource' ? 'resource' : 'complex-type',
    type: text(json, 'type'),
    profile: json.derivation === 'constraint',
    elements: raw.map(readElement),
  };
}

export function readValueSet(json: JsonObject): ValueSetFacts {
  return {
    url: text(json, 'url'),
    include: objects(json, 'compose.include').map(readPart),
    exclude: objects(json, 'compose.exclude').map(readPart),
  };
}

export function readCodeSystem(json: JsonObject): CodeSystemFacts {
  return {
    url: text(json, 'url'),
    complete: json.content === 'complete',
    caseSensitive: json.caseSensitive !== false,
    codes: objects(json, 'concept').flatMap((concept) => readConcept(concept, undefined)),
  };
}

function overlay(base: readonly JsonObject[], json: JsonObject): JsonObject[] {
  const changes = objects(json, 'differential.element');
  const choice = (id: string) => id.replace(/\[x\]:.*$/, '[x]');
  const changed = new Map(changes.map((change) => [choice(text(change, 'id')), change]));
  return base.map((element) => ({ ...element, ...changed.get(text(element, 'id')) }));
}

function readElement(json: JsonObject): ElementFacts {
  const { min, max = '1', slicing, contentReference } = json;
  const published = firstText(json, 'base.max') ?? String(max);
  const binding = readBinding(json.binding);
  const types = readTypes(json);
  return {
    id: text(json, 'id'),
    min: typeof min === 'number' ? min : 0,
    max: String(max),
    ...(published === '0' || published === '1' ? {} : { list: true as const }),
    ...(types.length > 0 ? { types } : {}),
    ...(typeof contentReference === 'string' ? { contentReference: contentReference.slice(1) } : {}),
    ...givenValue(json, 'fixed'),
    ...givenValue(json, 'pattern'),
    ...(binding ? { binding } : {}),
    ...(isObject(slicing) ? { slicing: readSlicing(slicing) } : {}),
    constraints: objects(json, 'constraint').map((constraint) => ({
      key: text(constraint, 'key'),
      severity: constraint.severity === 'warning' ? 'warning' : 'error',
      expression: text(constraint, 'expression'),
    })),
  };
}

/** Types by code. What a Reference calls its profile is what it points to: some published snapshots mix them up. */
function readTypes(json: JsonObject): TypeFacts[] {
  const raw = objects(json, 'type');
  const codes = new Set(raw.map((type) => text(type, 'code')).filter((code) => code !== ''));
  return [...codes].map((code) => {
    const named = (name: string) =>
      raw
        .filter((type) => type.code === code)
        .flatMap((type) => selectText(type, name).map(({ value }) => value));
    const targets = [...named('targetProfile'), ...(code === 'Reference' ? named('profile') : [])];
    const profiles = code === 'Reference' ? [] : named('profile');
    return { code, ...(profiles.length > 0 ? { profiles } : {}), ...(targets.length > 0 ? { targets } : {}) };
  });
}

/** A value under `fixed…` or `pattern…`, whatever its type. */
function givenValue<K extends 'fixed' | 'pattern'>(json: JsonObject, kind: K): { [P in K]?: Json } {
  const key = Object.keys(json).find((name) => new RegExp(`^${kind}[A-Z]`).test(name));
  const value = key === undefined ? undefined : json[key];
  const found: { [P in K]?: Json } = {};
  if (value !== undefined) found[kind] = value;
  return found;
}

function readBinding(json: Json | undefined): BindingFacts | undefined {
  if (!isObject(json) || (json.strength !== 'required' && json.strength !== 'extensible')) return undefined;
  const valueSet = firstText(json, 'valueSetReference.reference') ?? firstText(json, 'valueSetUri') ?? '';
  const max = objects(json, 'extension').find(({ url }) => url === MAX_VALUE_SET);
  const limit = max && (firstText(max, 'valueReference.reference') ?? firstText(max, 'valueUri'));
  return {
    strength: json.strength,
    valueSet: withoutVersion(valueSet),
    ...(limit === undefined ? {} : { max: withoutVersion(limit) }),
  };
}

function readSlicing(json: JsonObject): NonNullable<ElementFacts['slicing']> {
  const rules = json.rules === 'closed' || json.rules === 'openAtEnd' ? json.rules : 'open';
  return {
    by: objects(json, 'discriminator').map((by) => ({ type: text(by, 'type'), path: text(by, 'path') })),
    rules,
    ...(json.ordered === true ? { ordered: true as const } : {}),
  };
}

function readPart(json: JsonObject): ValueSetPart {
  const filters = objects(json, 'filter').map((filter) => ({
    property: text(filter, 'property'),
    op: text(filter, 'op'),
    value: text(filter, 'value'),
  }));
  const codes = selectText(json, 'concept.code').map(({ value }) => value);
  const valueSets = selectText(json, 'valueSet').map(({ value }) => value);
  return {
    ...(typeof json.system === 'string' ? { system: json.system } : {}),
    ...(codes.length > 0 ? { codes } : {}),
    ...(filters.length > 0 ? { filters } : {}),
    ...(valueSets.length > 0 ? { valueSets } : {}),
  };
}

/** A concept and those within it, each with the one it is within. */
function readConcept(json: JsonObject, parent: string | undefined): CodeFacts[] {
  const code = text(json, 'code');
  const stated = objects(json, 'property')
    .filter((property) => property.code === 'parent' || property.code === 'subsumedBy')
    .map((property) => text(property, 'valueCode'));
  const parents = [...(parent === undefined ? [] : [parent]), ...stated];
  return [
    { code, ...(parents.length > 0 ? { parents } : {}) },
    ...objects(json, 'concept').flatMap((child) => readConcept(child, code)),
  ];
}

const objects = (json: JsonObject, path: string): JsonObject[] =>
  selectObjects(json, path).map(({ value }) => value);

const text = (json: JsonObject, name: string): string => {
  const value = json[name];
  return typeof value === 'string' ? value : '';
};

const withoutVersion = (url: string): string => url.replace(/\|.*/, '');
