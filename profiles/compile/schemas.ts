import type { Library } from './library.js';
import type { ElementNode, Nodes } from './node.js';
import type { JsonSchema } from './primitives.js';
import { definitionSchema, elementSchema } from './schema.js';

/** The JSON Schemas of all definitions, and of the slices and referred elements in them, by `$id`. */
export function schemasOf(library: Library, nodes: Nodes): Map<string, JsonSchema> {
  const found = new Map<string, JsonSchema>();
  const add = (schema: JsonSchema) => found.set(String(schema.$id), schema);
  for (const { url, kind, type } of library.structures) {
    const root = nodes.root(url);
    if (root === undefined) continue;
    add(definitionSchema(root, kind === 'resource' ? type : undefined));
    for (const node of partsBelow(root, url)) add(elementSchema(node));
  }
  return found;
}

/** Slices and referred elements that a definition states itself; those of its datatypes belong to the datatypes. */
function* partsBelow(node: ElementNode, definition: string): Generator<ElementNode> {
  if (node.reference !== undefined) {
    yield node.reference;
    return;
  }
  for (const slice of node.slices) {
    if (slice.profile !== definition) continue;
    yield slice;
    yield* partsBelow(slice, definition);
  }
  if (node.profile !== definition || node.facts.max === '0') return;
  const types = isRoot(node) ? [undefined] : node.types.map(({ code }) => code);
  for (const type of types) {
    if (!isRoot(node) && node.shared(type) !== undefined) continue;
    for (const child of node.children(type)) yield* partsBelow(child, definition);
  }
}

const isRoot = (node: ElementNode): boolean => !node.facts.id.includes('.');
