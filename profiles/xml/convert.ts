import type { Json, JsonObject } from '../../support/kernel/select.js';
import { keepSource } from '../json/numbers.js';
import { type ElementFacts, type ElementsOf, type ElementTable, isPrimitive } from './elements.js';
import { type XmlNode, XmlProblem } from './node.js';
import { primitiveValue } from './primitive.js';

/** The JSON form of a resource's element: its name is the resource type. */
export function resourceOf(node: XmlNode, elementsOf: ElementsOf): JsonObject {
  const resource: JsonObject = { resourceType: node.name };
  return fill(resource, node, node.name, elementsOf);
}

/** A value in JSON, and for a primitive what JSON puts beside it under `_name`. */
interface Converted {
  value?: Json;
  beside?: JsonObject;
  /** The text of a number. */
  source?: string;
}

function fill(target: JsonObject, node: XmlNode, type: string, elementsOf: ElementsOf): JsonObject {
  const table = elementsOf(type);
  for (const [name, text] of node.attributes) {
    refuseJsonOnly(name, table, node);
    const facts = table.get(name);
    if (facts && !facts.attribute) {
      throw new XmlProblem(`attribute "${name}" of <${node.name}> must be an element`, node);
    }
    set(target, name, text);
  }
  for (const [name, nodes] of byName(node.children)) {
    refuseJsonOnly(name, table, node);
    const facts = table.get(name);
    if (facts?.attribute) throw new XmlProblem(`<${name}> must be an attribute of <${node.name}>`, node);
    put(
      target,
      name,
      nodes.map((child) => convert(child, facts, elementsOf)),
      facts?.repeats === true,
    );
  }
  return target;
}

/** Names that only JSON has: taken over they would say what kind of resource it is, or stand beside a primitive. */
function refuseJsonOnly(name: string, table: ElementTable, node: XmlNode): void {
  const isType = name === 'resourceType' && !table.has(name);
  if (!isType && !(name.startsWith('_') && table.has(name.slice(1)))) return;
  throw new XmlProblem(`"${name}" in <${node.name}> is a name of JSON, and nothing in XML`, node);
}

/** Elements that JSON gathers in one array may stand apart in XML; whatever repeats becomes an array. */
function byName(nodes: readonly XmlNode[]): Map<string, XmlNode[]> {
  const groups = new Map<string, XmlNode[]>();
  for (const node of nodes) {
    const group = groups.get(node.name);
    if (group) group.push(node);
    else groups.set(node.name, [node]);
  }
  return groups;
}

function put(target: JsonObject, name: string, items: readonly Converted[], repeats: boolean): void {
  const many = repeats || items.length > 1;
  const values = items.map(({ value }) => value ?? null);
  const besides = items.map(({ beside }) => beside ?? null);
  const [value = null] = values;
  const [beside = null] = besides;
  if (values.some((item) => item !== null)) set(target, name, many ? values : value);
  for (const [index, { source }] of items.entries())
    if (source !== undefined) keepSource([many ? values : target], many ? index : name, source);
  if (besides.some((item) => item !== null)) set(target, `_${name}`, many ? besides : beside);
}

/** As JSON.parse does it: an element may be called `__proto__`, which must not become the object's prototype. */
function set(target: JsonObject, name: string, value: Json): void {
  Object.defineProperty(target, name, { value, writable: true, enumerable: true, configurable: true });
}

function convert(node: XmlNode, facts: ElementFacts | undefined, elementsOf: ElementsOf): Converted {
  if (node.xhtml !== undefined) return { value: node.xhtml };
  const type = facts?.type ?? '';
  if (type === 'xhtml') {
    throw new XmlProblem(`<${node.name}> must be in the XHTML namespace`, node);
  }
  if (type === 'Resource') return { value: contained(node, elementsOf) };
  if (isPrimitive(type) || looksPrimitive(node)) return primitive(node, type, elementsOf);
  return { value: fill({}, node, type, elementsOf) };
}

/** Where FHIR has an object, or nothing, XML may still have written a primitive: JSON keeps it for the validator. */
const looksPrimitive = (node: XmlNode): boolean => node.attributes.has('value') && node.children.length === 0;

function primitive(node: XmlNode, type: string, elementsOf: ElementsOf): Converted {
  const attributes = new Map(node.attributes);
  const text = attributes.get('value');
  attributes.delete('value');
  const value = text === undefined ? {} : converted(primitiveValue(type, text), text);
  const rest = attributes.size + node.children.length;
  if (rest === 0 && text !== undefined) return value;
  return { ...value, beside: fill({}, { ...node, attributes }, 'Element', elementsOf) };
}

const converted = (value: string | number | boolean, text: string): Converted =>
  typeof value === 'number' ? { value, source: text } : { value };

/** `contained`, `entry.resource` and the like wrap the resource's own element. */
function contained(node: XmlNode, elementsOf: ElementsOf): Json {
  const [child, ...others] = node.children;
  if (child && others.length === 0 && node.attributes.size === 0) return resourceOf(child, elementsOf);
  throw new XmlProblem(`<${node.name}> must hold exactly one resource and nothing else`, node);
}
