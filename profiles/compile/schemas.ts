import type { Library } from './library.js';
import type { ElementNode, Nodes } from './node.js';
import type { JsonSchema } from './primitives.js';
import { definitionSchema, elementSchema } from './schema.js';

/** The JSON Schemas of all definitions, and of the slices and referred elements in them, by `$id`. */
export function schemasOf(library: Library, nodes: Nodes): Map<string, JsonSchema> {
  const found = new Map<string, JsonSchema>();
  const add = (schema: JsonSchema) => found.set(String(schema['$id']), schema);
  for (const { url, kind, type } of library.structures) {
    const root = nodes.root(url);
    if (root === undefined) continue;
    add(definitionSchema(root, kind === 'resource' ? type : undefined));
    for (const node of partsBelow(root)) add(elementSchema(node));
  }
  return found;
}

/** Slices and referred elements that a definition states itself; those of its datatypes belong to the datatypes. */
function* partsBelow(node: ElementNode): Generator<ElementNode> {
  if (node.reference !== undefined) yield node.reference;
  if (node.reference !== undefined || node.facts.max === '0') return;
  for (const slice of node.slices) {
    if (slice.facts.max !== '0') yield slice;
    yield* partsBelow(slice);
  }
  for (const { code } of node.types.length > 0 ? node.types : [{ code: '' }]) {
    if (!isRootOf(node) && node.shared(code) !== undefined) continue;
    for (const child of node.children(code)) if (child.profile === node.profile) yield* partsBelow(child);
  }
}

const isRootOf = (node: ElementNode): boolean => !node.facts.id.includes('.');
