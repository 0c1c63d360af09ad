import type { ElementNode } from '../compile/node.js';
import type { Property } from '../compile/properties.js';
import { propertiesOf } from '../compile/properties.js';
import type { Place } from './place.js';
import { keysOf } from './place.js';

/** An element with the place of one of its values. */
export interface Found {
  node: ElementNode;
  /** Type of the value there. */
  type: string;
  place: Place;
}

/** Follows a JSON pointer from a value of `node` at `place`, through elements as they are defined. */
export function locate(node: ElementNode, place: Place, pointer: string): Found {
  let found: Found = { node, type: node.types[0]?.code ?? '', place };
  for (const key of keysOf(pointer)) found = step(found, key);
  return found;
}

/** One key further, of an object or a list. */
export function step({ node, type, place }: Found, key: string): Found {
  if (/^\d+$/.test(key)) return { node, type, place: place.at(Number(key)) };
  const property = properties(node, type).get(key);
  if (property === undefined) return { node, type, place: place.at(key) };
  const element = property.node.name.endsWith('[x]') ? property.node.name.slice(0, -3) : undefined;
  return { node: property.node, type: property.type, place: place.at(key, element) };
}

const known = new WeakMap<ElementNode, Map<string, Map<string, Property>>>();

function properties(node: ElementNode, type: string): Map<string, Property> {
  const ofNode = known.get(node) ?? new Map<string, Map<string, Property>>();
  known.set(node, ofNode);
  const isRoot = !node.facts.id.includes('.');
  const found = ofNode.get(type) ?? new Map(node.children(isRoot ? undefined : type).flatMap(propertiesOf));
  ofNode.set(type, found);
  return found;
}
