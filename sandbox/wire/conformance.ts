import type { Json, Resource } from '../interaction.js';
import { resourceTypes } from '../vocabulary/resourceTypes.js';
import { isObject, isResource, type JsonObject, text } from './json.js';
import { primitives, shapes } from './shapes.js';

interface Element {
  name: string;
  /** Type name; `[x]` for a choice. */
  type: string;
  codes?: ReadonlySet<string>;
  list: boolean;
  required: boolean;
}

/**
 * Holds a resource against base FHIR: elements, their JSON types, cardinalities and required codes.
 *
 * @returns what is wrong, each with its path; a type without a shape is not looked into
 */
export const problemsOf: (resource: Resource) => string[] = conformance(shapes);

/** The same of another version of FHIR, by the shapes of its types. */
export function conformance(written: Readonly<Record<string, string>>): (resource: Resource) => string[] {
  const parsed = new Map<string, ReadonlyMap<string, Element>>();
  return (resource) => [...ofResource(resource, resource.resourceType)];

  function* ofResource(value: Json, path: string): Generator<string> {
    if (!isResource(value)) return yield `${path} is not a resource: it has no resourceType`;
    const { resourceType, ...rest } = value;
    if (!resourceTypes.has(resourceType))
      return yield `${path}: ${resourceType} is not a resource type of FHIR`;
    yield* ofObject(rest, resourceType, path);
  }

  function* ofObject(value: JsonObject, type: string, path: string): Generator<string> {
    const elements = shapeOf(type);
    if (!elements) return;
    for (const [name, child] of Object.entries(value)) {
      const element = find(elements, name);
      if (!element) yield `${path}.${name} is not an element of ${type}`;
      else if (name.startsWith('_')) continue;
      else yield* ofElement(child, element, `${path}.${name}`);
    }
    for (const { name, required } of elements.values()) {
      if (required && value[name] === undefined) yield `${path}.${name} is missing`;
    }
  }

  function* ofElement(value: Json, element: Element, path: string): Generator<string> {
    if (Array.isArray(value) !== element.list) {
      return yield `${path} ${element.list ? 'must be a list' : 'must not be a list'}`;
    }
    const items = Array.isArray(value) ? value : [value];
    if (items.length === 0) yield `${path} is an empty list`;
    for (const [index, item] of items.entries()) {
      yield* ofValue(item, element, element.list ? `${path}[${labelOf(item, element) ?? index}]` : path);
    }
  }

  function* ofValue(value: Json, { type, codes }: Element, path: string): Generator<string> {
    const primitive = primitives[type];
    if (primitive) {
      const fits = typeof value === primitive.json && primitive.pattern.test(String(value));
      if (!fits) yield `${path} is not a valid ${type}`;
      else if (codes && !codes.has(String(value))) yield `${path} must be one of ${[...codes].join(', ')}`;
    } else if (type === 'Resource') yield* ofResource(value, path);
    else if (!isObject(value)) yield `${path} is not a valid ${type}`;
    else if (Object.keys(value).length === 0) yield `${path} is empty`;
    else yield* ofObject(value, type, path);
  }

  function shapeOf(type: string): ReadonlyMap<string, Element> | undefined {
    const known = parsed.get(type);
    const source = Object.hasOwn(written, type) ? written[type] : undefined;
    if (known || source === undefined) return known;
    const elements = new Map(source.split(/\s+/).map((word) => [nameOf(word), elementOf(word)]));
    parsed.set(type, elements);
    return elements;
  }
}

/** Errors of an operation must name the parameter, so that a parameter's place is its name. */
const labelOf = (item: Json, { type }: Element): string | undefined =>
  type === 'Parameters.parameter' && isObject(item) ? text(item.name) : undefined;

/** The element that a property stands for: by name, as a choice (`valueString`), or of a primitive's extension (`_family`). */
function find(elements: ReadonlyMap<string, Element>, property: string): Element | undefined {
  const name = property.replace(/^_/, '');
  const plain = elements.get(name);
  if (plain && plain.type !== '[x]') return property === name || primitives[plain.type] ? plain : undefined;
  for (const choice of elements.values()) {
    if (choice.type !== '[x]' || !name.startsWith(choice.name)) continue;
    const suffix = name.slice(choice.name.length);
    const primitive = suffix.charAt(0).toLowerCase() + suffix.slice(1);
    if (/^[A-Z]/.test(suffix))
      return { ...choice, type: Object.hasOwn(primitives, primitive) ? primitive : suffix };
  }
  return undefined;
}

const nameOf = (word: string): string => word.replace(/(\[x\]|:).*$/, '');

function elementOf(word: string): Element {
  const [, type = '[x]', codes] = /:([\w.]+)(?:\(([^)]*)\))?/.exec(word) ?? [];
  return {
    name: nameOf(word),
    type,
    ...(codes !== undefined && { codes: new Set(codes.split('|')) }),
    list: /\*!?$/.test(word),
    required: word.endsWith('!'),
  };
}
