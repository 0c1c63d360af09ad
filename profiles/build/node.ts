import type { JsonObject } from '../../support/kernel/select.js';
import { isObject, selectObjects } from '../../support/kernel/select.js';
import type { RawElement } from './element.js';
import { readElement } from './element.js';

/** An element with those below it. A slice stands in its parent after the element that it slices. */
export interface RawNode {
  /** Last part of the path: `identifier`, `value[x]`. */
  name: string;
  element: RawElement;
  children: RawNode[];
}

/**
 * The root of a StructureDefinition's snapshot or differential, or none when it has not got that part. A
 * differential may leave out the root and the elements between: they are put in, saying nothing.
 */
export function readNodes(structure: JsonObject, part: 'snapshot' | 'differential'): RawNode | undefined {
  if (!isObject(structure[part])) return undefined;
  const latest = new Map<string, RawNode>();
  const add = (element: RawElement): RawNode => {
    const node: RawNode = { name: lastPart(element.path), element, children: [] };
    const parentPath = element.path.slice(0, Math.max(element.path.lastIndexOf('.'), 0));
    if (parentPath !== '') (latest.get(parentPath) ?? add({ path: parentPath })).children.push(node);
    latest.set(element.path, node);
    return node;
  };
  for (const { value } of selectObjects(structure, `${part}.element`)) add(readElement(value));
  return [...latest.values()].find(({ element }) => !element.path.includes('.'));
}

/** The same again, sharing nothing that is later changed. */
export const copyOf = (node: RawNode): RawNode => ({
  name: node.name,
  element: { ...node.element },
  children: node.children.map(copyOf),
});

/** The unsliced child of that name. */
export const childOf = (node: RawNode, name: string): RawNode | undefined =>
  node.children.find((child) => child.name === name && child.element.slice === undefined);

const CHOICE = /^(.*)\[x\]$/;

/**
 * STU3 constrains a choice to one type by that type's name: `valuePeriod` for `value[x]`. Returns the choice's name
 * when `name` is no element of `base` but such a type of one of its choices.
 */
export function choiceMeantBy(name: string, base: RawNode): string | undefined {
  if (base.children.some((child) => child.name === name)) return undefined;
  return base.children.find(({ name: choice, element }) => {
    const stem = CHOICE.exec(choice)?.[1];
    return stem !== undefined && (element.types ?? []).some(({ code }) => name === stem + capitalised(code));
  })?.name;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const lastPart = (path: string): string => path.slice(path.lastIndexOf('.') + 1);
