import { isDeepStrictEqual } from 'node:util';
import { isObject, type Json, type JsonObject, select } from '../../../../support/kernel/select.js';
import type { Scene } from './scene.js';
import type { Forest, Node } from './tree.js';

/** The slice that an item is in, by what the discriminators find in it. */
export function sliceOf(trees: Forest, node: Node, item: JsonObject): string | undefined {
  for (const [name, slice] of node.slices) {
    const by = node.element.slicing?.by ?? [{ type: 'value', path: 'url' }];
    if (
      by.every(({ path }) =>
        select(item, path).some(({ value }) => isSame(value, wanted(trees, slice, path))),
      )
    ) {
      return name;
    }
  }
  return undefined;
}

/** The value that a slice fixes at a path, in its own elements or in the profile of its type. */
function wanted(trees: Forest, slice: Node, path: string): Json | undefined {
  const profile = slice.element.types?.[0]?.profiles?.[0];
  const roots = [slice, profile === undefined ? undefined : trees(profile)];
  const found = roots.map((root) =>
    path.split('.').reduce<Node | undefined>((node, name) => node?.children.get(name), root),
  );
  return found.map((node) => node?.element.fixed).find((fixed) => fixed !== undefined);
}

/**
 * Ordered slices come in the order of the profile, and the rest after them. `openAtEnd` alone asks for no order: FHIR
 * gives it a meaning only where slices are ordered.
 */
export function judgeOrder(
  scene: Scene,
  { element, slices }: Node,
  found: readonly (string | undefined)[],
  at: string,
): void {
  const { slicing } = element;
  if (!slicing || slices.size === 0) return;
  if (slicing.rules === 'closed' && found.includes(undefined))
    scene.forbid(at, 'in none of the closed slices');
  const order: (string | undefined)[] = [...slices.keys(), undefined];
  const positions = found.map((slice) => order.indexOf(slice));
  const sorted = positions.every((position, index) => index === 0 || position >= (positions[index - 1] ?? 0));
  if (slicing.ordered === true && !sorted) scene.forbid(at, 'a slice is out of order');
}

export const isSame = (value: Json, fixed: Json | undefined): boolean => isDeepStrictEqual(value, fixed);

/** Whether a value has everything that a pattern has. */
export function includesPattern(value: Json, pattern: Json): boolean {
  if (Array.isArray(pattern)) {
    return Array.isArray(value) && pattern.every((part) => value.some((item) => includesPattern(item, part)));
  }
  if (!isObject(pattern)) return isSame(value, pattern);
  return (
    isObject(value) &&
    Object.entries(pattern).every(([key, part]) => includesPattern(value[key] ?? null, part))
  );
}
