import type { ElementFacts, StructureFacts, TypeFacts } from '../../../../profiles/definitions.js';
import type { Published } from './published.js';

/** An element of a snapshot with those below it. */
export interface Node {
  element: ElementFacts;
  children: Map<string, Node>;
  slices: Map<string, Node>;
  /** Root of the structure it is in, unless it is that itself: where content references start. */
  root?: Node;
}

export type Forest = (url: string) => Node | undefined;

/** Snapshots as trees, built when they are asked for: by canonical URL or by the name of a FHIR type. */
export function forest({ structures }: Published): Forest {
  const trees = new Map<string, Node | undefined>();
  return (name) => {
    const url = name.includes(':') ? name : `http://hl7.org/fhir/StructureDefinition/${name}`;
    if (!trees.has(url)) {
      const structure = structures.get(url);
      trees.set(url, structure && plant(structure));
    }
    return trees.get(url);
  };
}

/** Where the content of an element is described: where it refers to, or at its type, overlaid by what is below it. */
export function childrenOf(
  trees: Forest,
  node: Node,
  type: TypeFacts | undefined,
): Map<string, Node> | undefined {
  const { contentReference } = node.element;
  if (contentReference !== undefined) return nodeAt(node.root ?? node, contentReference)?.children;
  const inherited = type && trees(type.profiles?.[0] ?? type.code)?.children;
  return node.children.size > 0 ? new Map([...(inherited ?? []), ...node.children]) : inherited;
}

/** The node at a path without slices, `Bundle.link`. */
function nodeAt(root: Node, path: string): Node | undefined {
  return path
    .split('.')
    .slice(1)
    .reduce<Node | undefined>((node, name) => node?.children.get(name), root);
}

function plant({ elements }: StructureFacts): Node | undefined {
  const [first, ...rest] = elements;
  if (first === undefined) return undefined;
  const root = newNode(first);
  for (const element of rest) {
    const segments = element.id.split('.').slice(1);
    const last = segments.pop() ?? '';
    const parent = segments.reduce<Node | undefined>((node, segment) => node && find(node, segment), root);
    if (parent) add(parent, last, newNode(element, root));
  }
  return root;
}

const newNode = (element: ElementFacts, root?: Node): Node => ({
  element,
  children: new Map(),
  slices: new Map(),
  ...(root ? { root } : {}),
});

function find(parent: Node, segment: string): Node | undefined {
  const [name = '', slice] = segment.split(':');
  const child = parent.children.get(name);
  return slice === undefined ? child : (child?.slices.get(slice) ?? child);
}

/** A slice that stands alone, as those of choices do, is the element itself: only what it says is allowed. */
function add(parent: Node, segment: string, node: Node): void {
  const [name = '', slice] = segment.split(':');
  const whole = parent.children.get(name);
  if (slice === undefined || whole === undefined) parent.children.set(name, node);
  else whole.slices.set(slice, node);
}
