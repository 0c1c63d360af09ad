import type { ElementFacts, StructureFacts } from '../definitions.js';
import type { RawElement } from './element.js';
import type { RawNode } from './node.js';
import { childOf } from './node.js';

/**
 * The tree that facts were made from, so that a profile can build on a committed definition whose package is not at
 * hand. `contentOf` gives the children that facts leave out: those of a datatype that says them already.
 */
export function nodesOfFacts(
  { elements, profile }: StructureFacts,
  contentOf: (element: RawElement) => readonly RawNode[],
): RawNode | undefined {
  const byId = new Map<string, RawNode>();
  for (const facts of elements) {
    const cut = facts.id.lastIndexOf('.');
    const [name = '', slice] = facts.id.slice(cut + 1).split(':', 2);
    const node: RawNode = { name, element: rawElement(facts, slice), children: [] };
    byId.set(facts.id, node);
    byId.get(facts.id.slice(0, Math.max(cut, 0)))?.children.push(node);
  }
  const [root] = [...byId.values()];
  if (profile) for (const node of byId.values()) if (node !== root) complete(node, contentOf(node.element));
  return root;
}

function complete(node: RawNode, content: readonly RawNode[]): void {
  if (node.children.length === 0) return;
  node.children.push(...content.filter(({ name }) => childOf(node, name) === undefined));
}

function rawElement({ id, list: _list, ...facts }: ElementFacts, slice: string | undefined): RawElement {
  return {
    min: 0,
    max: '1',
    ...facts,
    path: id.replace(/:[^.]*/g, ''),
    ...(slice !== undefined && { slice }),
  };
}
