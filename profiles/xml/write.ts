import { own } from '../../support/kernel/own.js';
import { isObject, type Json, type JsonObject } from '../../support/kernel/select.js';
import { sourceOfNumber, sourcesIn } from '../json/numbers.js';
import { elementsOf, isPrimitive } from './elements.js';
import { attributeText, primitiveText, xhtmlText } from './text.js';

/**
 * Writes a resource as STU3 XML, without an XML declaration: elements in FHIR's order, what FHIR does not know after
 * them. `readXml` gives the same resource back, as far as its values are of the JSON kinds that FHIR gives them. What
 * has a name that XML cannot hold is left out: it is nothing that FHIR knows either.
 */
export function writeXml(resource: JsonObject): string {
  return resourceElement(resource, ' xmlns="http://hl7.org/fhir"');
}

function resourceElement(resource: JsonObject, namespace = ''): string {
  const { resourceType, ...rest } = resource;
  const name = typeof resourceType === 'string' && isName(resourceType) ? resourceType : 'Resource';
  return element(name, namespace, content(rest, name));
}

const element = (name: string, attributes: string, inner: string): string =>
  inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;

const isName = (name: string): boolean => /^[A-Za-z_][\w.-]*$/.test(name);

/** The child elements of an object, in order. */
function content(object: JsonObject, type: string): string {
  const table = elementsOf(type);
  const names = new Set(Object.keys(object).map((key) => key.replace(/^_/, '')));
  const known = [...table.values()].filter(({ name, attribute }) => !attribute && names.delete(name));
  const unknown = [...names].filter((name) => isName(name) && !isAttribute(name, type, own(object, name)));
  return [...known, ...unknown.map((name) => ({ name, type: '' }))]
    .map(({ name, type }) =>
      property(name, type, own(object, name), own(object, `_${name}`), sourceOfNumber(object, name)),
    )
    .join('');
}

const isAttribute = (name: string, type: string, value: Json | undefined): boolean =>
  elementsOf(type).get(name)?.attribute === true && !isObject(value);

/** The attributes of an element that holds an object: its id and, for an extension, the URL. */
function attributes(object: JsonObject, type: string): string {
  return [...elementsOf(type === '' ? 'Element' : type).values()]
    .filter(({ name }) => isAttribute(name, type === '' ? 'Element' : type, object[name]))
    .map(({ name }) => attribute(name, object[name]))
    .join('');
}

const attribute = (name: string, value: Json | undefined): string =>
  value === undefined || value === null || typeof value === 'object'
    ? ''
    : ` ${name}="${attributeText(primitiveText(value))}"`;

/** A JSON property, and what stands beside it under `_name`, item by item. */
function property(
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
    item(name, type, values[index], besides[index], sources.get(String(index))),
  ).join('');
}

function item(
  name: string,
  type: string,
  value: Json | undefined,
  beside: Json | undefined,
  source: string | undefined,
): string {
  if (type === 'xhtml' && typeof value === 'string') return xhtmlText(value);
  if (Array.isArray(value)) return property(name, type, value, undefined);
  if (isObject(value)) return objectElement(name, type, value);
  const extra = isObject(beside) ? beside : {};
  if ((value ?? null) === null && !isObject(beside)) return '';
  return element(
    name,
    attributes(extra, 'Element') + attribute('value', asWritten(value, source)),
    content(extra, 'Element'),
  );
}

/** A number as its source has it, `1.50`, where XML can have it so. */
const asWritten = (value: Json | undefined, source: string | undefined): Json | undefined =>
  typeof value === 'number' && source !== undefined && !/e/i.test(source) ? source : value;

function objectElement(name: string, type: string, value: JsonObject): string {
  if (type === 'Resource') return element(name, '', resourceElement(value));
  const facts = isPrimitive(type) ? 'Element' : type;
  return element(name, attributes(value, facts), content(value, facts));
}
