import type { TypeFacts } from '../../../../profiles/definitions.js';
import { isObject, type Json, type JsonObject } from '../../../../support/kernel/select.js';
import type { Scene } from './scene.js';
import { judgeOrder, sliceOf } from './slices.js';
import { childrenOf, type Node } from './tree.js';
import { judgeValue } from './values.js';

/** How resources within a resource are judged. */
export interface Nesting {
  nest(value: Json, at: string): void;
}

/** Every element that an object may have, and what it has that it may not. */
export function judgeObject(
  scene: Scene,
  value: JsonObject,
  node: Node,
  at: string,
  nesting: Nesting,
  type?: TypeFacts,
): void {
  const children = childrenOf(scene.forest, node, type);
  const names = new Set(Object.keys(value));
  if (names.size === 0 && at !== '') scene.forbid(at, 'empty object');
  if (!children) {
    scene.doubt(at, `nothing is known of ${type?.code ?? node.element.id}`);
    return;
  }
  for (const [name, child] of children) judgeElement(scene, value, name, child, at, nesting, names);
  for (const name of names) scene.forbid(`${at}/${name}`, 'unknown element');
}

/** One element of an object: how often it is there, and each of its values. Its names are taken from `names`. */
function judgeElement(
  scene: Scene,
  parent: JsonObject,
  name: string,
  node: Node,
  at: string,
  nesting: Nesting,
  names: Set<string>,
): void {
  const { min = 0, max = '1' } = node.element;
  const present = variantsOf(name, node).filter(({ key }) => {
    const plain = names.delete(key);
    return names.delete(`_${key}`) || plain;
  });
  if (present.length > 1) scene.forbid(at, `more than one ${name}`);
  const [first] = present;
  const { key, type } = first ?? { key: name, type: undefined };
  const count = judgeValues(scene, parent, key, type, node, at, nesting);
  judgeCount(scene, count, min, max, name, at);
}

/** The names that an element has in JSON: a choice has one for each of its types. */
export function variantsOf(name: string, { element }: Node): { key: string; type: TypeFacts | undefined }[] {
  const { types = [] } = element;
  if (!name.endsWith('[x]')) return [{ key: name, type: types[0] }];
  const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
  return types.map((type) => ({ key: `${name.slice(0, -3)}${capital(type.code)}`, type }));
}

function judgeCount(scene: Scene, count: number, min: number, max: string, what: string, at: string): void {
  if (count < min) scene.forbid(at, `${what} at least ${min}, there are ${count}`);
  if (max !== '*' && count > Number(max)) scene.forbid(at, `${what} at most ${max}, there are ${count}`);
}

/** @returns how many there are */
function judgeValues(
  scene: Scene,
  parent: JsonObject,
  key: string,
  type: TypeFacts | undefined,
  node: Node,
  at: string,
  nesting: Nesting,
): number {
  const list = node.element.list === true;
  const values = asList(scene, parent[key], list, `${at}/${key}`);
  const besides = asList(scene, parent[`_${key}`], list, `${at}/_${key}`);
  const count = Math.max(values.length, besides.length);
  const found: (string | undefined)[] = [];
  for (let index = 0; index < count; index += 1) {
    const value = values[index] ?? null;
    const slice = isObject(value) ? sliceOf(scene.forest, node, value) : undefined;
    found.push(slice);
    const described = (slice === undefined ? undefined : node.slices.get(slice)) ?? node;
    judgeValue(
      scene,
      { value, beside: besides[index] ?? null },
      described,
      type,
      list ? `${at}/${key}/${index}` : `${at}/${key}`,
      nesting,
    );
  }
  judgeOrder(scene, node, found, `${at}/${key}`);
  for (const [name, slice] of node.slices) {
    const { min = 0, max = '1' } = slice.element;
    judgeCount(scene, found.filter((each) => each === name).length, min, max, `slice ${name}`, at);
  }
  return count;
}

function asList(scene: Scene, value: Json | undefined, list: boolean, at: string): Json[] {
  if (value === undefined) return [];
  if (Array.isArray(value) !== list) scene.forbid(at, list ? 'must be an array' : 'must not be an array');
  if (value === null) scene.forbid(at, 'null outside an array');
  if (!Array.isArray(value)) return [value];
  if (value.length === 0) scene.forbid(at, 'empty array');
  return value;
}
