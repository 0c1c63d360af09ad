import { own } from '../../support/kernel/own.js';
import { isObject, type Json, type JsonObject } from '../../support/kernel/select.js';
import { sourceOfNumber, sourcesIn } from '../json/numbers.js';
import { type ElementsOf, type ElementTable, elementsIn, isPrimitive } from './elements.js';
import type { XmlVersion } from './read.js';
import { attributeText, primitiveText, xhtmlText } from './text.js';

/**
 * Writes a resource as FHIR XML, without an XML declaration: elements in FHIR's order, what FHIR does not know after
 * them. `readXml` gives the same resource back, as far as its values are of the JSON kinds that FHIR gives them. What
 * has a name that XML cannot hold is left out: it is nothing that FHIR knows either.
 */
export function writeXml(resource: JsonObject, { fhirVersion }: XmlVersion = {}): string {
  return resourceElement(resource, elementsIn(fhirVersion), ' xmlns="http://hl7.org/fhir"');
}

function resourceElement(resource: JsonObject, elementsOf: ElementsOf, namespace = ''): string {
  const { resourceType, ...rest } = resource;
  const name = typeof resourceType === 'string' && isName(resourceType) ? resourceType : 'Resource';
  return element(name, namespace, content(rest, name, elementsOf));
}

const element = (name: string, attributes: string, inner: string): string =>
  inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;

const isName = (name: string): boolean => /^[A-Za-z_][\w.-]*$/.test(name);

/** The child elements of an object, in order. */
function content(object: JsonObject, type: string, elementsOf: ElementsOf): string {
  const table = elementsOf(type);
  const names = new Set(Object.keys(object).map((key) => key.replace(/^_/, '')));
  const known = [...table.values()].filter(({ name, attribute }) => !attribute && names.delete(name));
  const unknown = [...names].filter(
    (name) => isName(name) && !isAttribute(elementsOf(type), name, own(object, name)),
  );
  return [...known, ...unknown.map((name) => ({ name, type: '' }))]
    .map(({ name, type }) =>
      property(
        elementsOf,
        name,
        type,
        own(object, name),
        own(object, `_${name}`),
        sourceOfNumber(object, name),
      ),
    )
    .join('');
}

const isAttribute = (table: ElementTable, name: string, value: Json | undefined): boolean =>
  table.get(name)?.attribute === true && !isObject(value);

/** The attributes of an element that holds an object: its id and, for an extension, the URL. */
function attributes(object: JsonObject, table: ElementTable): string {
  return [...table.values()]
    .filter(({ name }) => isAttribute(table, name, object[name]))
    .map(({ name }) => attribute(name, object[name]))
    .join('');
}

const attribute = (name: string, value: Json | undefined): string =>
  value === undefined || value === null || typeof value === 'object'
    ? ''
    : ` ${name}="${attributeText(primitiveText(value))}"`;

/** A JSON property, and what stands beside it under `_name`, item by item. */
function property(
  elementsOf: ElementsOf,
  name: string,
  type: string,
  value: Json | undefined,
  beside: Json | undefined,
  source?: string,
): string {
  const values = Array.isArray(value) ? value : [value];
  const sources = Array.isArray(value) ? sourcesIn(value) : new Map([['0', source]]);
  const besides = Array.isArray(beside) ? beside : [beside];
  const count = Math.max(values.length, besides.length);
  return Array.from({ length: count }, (_, index) =>
    item(elementsOf, name, type, values[index], besides[index], sources.get(String(index))),
  ).join('');
}

function item(
  elementsOf: ElementsOf,
  name: string,
  type: string,
  value: Json | undefined,
  beside: Json | undefined,
  source: string | undefined,
): string {
  if (type === 'xhtml' && typeof value === 'string') return xhtmlText(value);
  if (Array.isArray(value)) return property(elementsOf, name, type, value, undefined);
  if (isObject(value)) return objectElement(elementsOf, name, type, value);
  const extra = isObject(beside) ? beside : {};
  if ((value ?? null) === null && !isObject(beside)) return '';
  return element(
    name,
    attributes(extra, elementsOf('Element')) + attribute('value', asWritten(value, source)),
    content(extra, 'Element', elementsOf),
  );
}

/** A number as its source has it, `1.50`, where XML can have it so. */
const asWritten = (value: Json | undefined, source: string | undefined): Json | undefined =>
  typeof value === 'number' && source !== undefined && !/e/i.test(source) ? source : value;

function objectElement(elementsOf: ElementsOf, name: string, type: string, value: JsonObject): string {
  if (type === 'Resource') return element(name, '', resourceElement(value, elementsOf));
  const facts = isPrimitive(type) ? 'Element' : type;
  const table = elementsOf(facts === '' ? 'Element' : facts);
  return element(name, attributes(value, table), content(value, facts, elementsOf));
}
