import type { ElementNode } from './node.js';
import { isPrimitive } from './primitives.js';

/** A JSON property that an element may appear as. */
export interface Property {
  node: ElementNode;
  type: string;
  /** `_birthDate`: the id and extensions of a primitive. */
  companion: boolean;
}

const CHOICE = '[x]';

/** The JSON name of an element as a value of a type: `start`, `valuePeriod`. */
export function propertyName({ name }: ElementNode, type: string): string {
  if (!name.endsWith(CHOICE)) return name;
  return name.slice(0, -CHOICE.length) + type.charAt(0).toUpperCase() + type.slice(1);
}

/** JSON properties of a choice, or the only one; with the companions of primitives. */
export function propertiesOf(node: ElementNode): [name: string, property: Property][] {
  const types = node.types.length > 0 ? node.types.map(({ code }) => code) : [''];
  return types.flatMap((type): [string, Property][] => {
    const name = propertyName(node, type);
    const value: [string, Property] = [name, { node, type, companion: false }];
    return hasCompanion(node, type) ? [value, [`_${name}`, { node, type, companion: true }]] : [value];
  });
}

const hasCompanion = (node: ElementNode, type: string): boolean =>
  isPrimitive(type) && type !== 'xhtml' && node.facts.attribute === undefined;
