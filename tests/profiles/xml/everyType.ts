import {
  type ElementFacts,
  type ElementsOf,
  elementsIn,
  isPrimitive,
} from '../../../profiles/xml/elements.js';
import type { Json, JsonObject } from '../../../support/kernel/select.js';

const PRIMITIVES: Readonly<Record<string, Json>> = {
  boolean: false,
  decimal: 0.125,
  integer: -1,
  positiveInt: 1,
  unsignedInt: 0,
  xhtml: '<div xmlns="http://www.w3.org/1999/xhtml"><p title="&lt;">x &amp; y</p></div>',
};

/** A resource with every element of its type, primitives with ids and extensions; `depth` levels of datatypes. */
export const fullResource = (type: string, depth: number, fhirVersion?: string): JsonObject => ({
  resourceType: type,
  ...content(elementsIn(fhirVersion), type, depth),
});

function content(elementsOf: ElementsOf, type: string, depth: number): JsonObject {
  const facts = [...elementsOf(type).values()];
  return Object.fromEntries(
    facts
      .filter((each) => depth > 0 || isPrimitive(each.type))
      .flatMap((each) => element(elementsOf, each, depth)),
  );
}

function element(elementsOf: ElementsOf, facts: ElementFacts, depth: number): [string, Json][] {
  const { name, type, repeats, attribute } = facts;
  const wrap = (...items: Json[]): Json => (repeats ? items : (items[0] ?? null));
  if (type === 'Resource') return [[name, wrap({ resourceType: 'Basic', id: 'b' })]];
  if (!isPrimitive(type)) return [[name, wrap(content(elementsOf, type, depth - 1), { id: 'second' })]];
  const value = PRIMITIVES[type] ?? 'text';
  if (attribute || type === 'xhtml') return [[name, value]];
  return [
    [name, wrap(value, null, value)],
    [`_${name}`, wrap({ id: 'i' }, { extension: [{ url: 'u', valueBoolean: true }] }, null)],
  ];
}
