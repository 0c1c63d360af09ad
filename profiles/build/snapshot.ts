import type { JsonObject } from '../../support/kernel/select.js';
import { isPrimitive } from '../compile/primitives.js';
import type { StructureFacts } from '../definitions.js';
import type { RawElement } from './element.js';
import { withoutVersion } from './element.js';
import { nodesOfFacts } from './known.js';
import type { RawNode } from './node.js';
import { childOf, choiceMeantBy, copyOf, readNodes } from './node.js';

/** Element types whose content stands in the structure itself and in no datatype. */
export const INLINE_TYPES: ReadonlySet<string> = new Set([
  'BackboneElement',
  'Element',
  'Resource',
  'DomainResource',
]);

const CORE = 'http://hl7.org/fhir/StructureDefinition/';

/** Every structure at hand as a tree of elements: published snapshots, and generated ones where there is none. */
export interface Snapshots {
  /** By canonical URL. */
  of(url: string): RawNode | undefined;
  /** The base definition of a resource or datatype, by its name. */
  ofType(type: string): RawNode | undefined;
}

/**
 * Reads snapshots lazily and once.
 *
 * @param known definitions to build on where `structures` has none
 * @param generate which structures to build from their differential although a snapshot is published: none, unless
 * the generator itself is being proved
 */
export function snapshots(
  structures: ReadonlyMap<string, JsonObject>,
  known: (url: string) => StructureFacts | undefined = () => undefined,
  generate: (url: string) => boolean = () => false,
): Snapshots {
  const read = new Map<string, RawNode | undefined>();
  const all: Snapshots = {
    of(url) {
      if (!read.has(url)) read.set(url, build(url));
      return read.get(url);
    },
    // Primitives are not kept among facts: what can be below one is what is below any element.
    ofType: (type) => all.of(CORE + type) ?? (isPrimitive(type) ? all.of(`${CORE}Element`) : undefined),
  };
  return all;

  function build(url: string): RawNode | undefined {
    const structure = structures.get(url);
    const facts = structure === undefined ? known(url) : undefined;
    if (facts !== undefined) return nodesOfFacts(facts, (element) => contentOf(element, all));
    if (structure === undefined) return undefined;
    const published = generate(url) ? undefined : readNodes(structure, 'snapshot');
    const root = published ?? generated(structure);
    return structure.derivation === 'constraint' ? root && withChoicesNamed(root, all) : root;
  }

  function generated(structure: JsonObject): RawNode | undefined {
    const { baseDefinition } = structure;
    const differential = readNodes(structure, 'differential');
    const base = typeof baseDefinition === 'string' ? all.of(withoutVersion(baseDefinition)) : undefined;
    if (differential === undefined || base === undefined) return undefined;
    const root = copyOf(base);
    overlay(root, withChoicesNamed(differential, all), all);
    return root;
  }
}

/** Lays a differential over what it constrains, in place. */
function overlay(node: RawNode, differential: RawNode, all: Snapshots): void {
  node.element = {
    ...merged(node.element, differential.element),
    ...maxOfExtension(differential.element, all),
  };
  if (differential.children.length > 0 && node.children.length === 0)
    node.children = contentOf(node.element, all);
  for (const change of differential.children) {
    const target = change.element.slice === undefined ? childOf(node, change.name) : sliceOf(node, change);
    if (target !== undefined) overlay(target, change, all);
  }
}

/** What a differential leaves unsaid stays, in bindings too; constraints add up. */
function merged(base: RawElement, change: RawElement): RawElement {
  const constraints = [...(base.constraints ?? []), ...(change.constraints ?? [])];
  return {
    ...base,
    ...change,
    path: base.path,
    ...(change.binding !== undefined && { binding: { ...base.binding, ...change.binding } }),
    ...(constraints.length > 0 && { constraints }),
  };
}

/** How often an extension may occur is its own definition's to say, where the profile that uses it says nothing. */
function maxOfExtension({ types, max }: RawElement, all: Snapshots): { max?: string } {
  const [profile] = types?.find(({ code }) => code === 'Extension')?.profiles ?? [];
  const root = profile === undefined || max !== undefined ? undefined : all.of(profile)?.element;
  return root?.max === undefined ? {} : { max: root.max };
}

function contentOf(element: RawElement, all: Snapshots): RawNode[] {
  const [type, ...others] = element.types ?? [];
  if (type === undefined || others.length > 0) return [];
  const content = (type.profiles?.[0] && all.of(type.profiles[0])) || all.ofType(type.code);
  return content === undefined ? [] : content.children.map(copyOf);
}

/** The slice of that name, made from the element that it slices when it is new. */
function sliceOf(parent: RawNode, { name, element: { slice } }: RawNode): RawNode | undefined {
  const existing = parent.children.find((child) => child.name === name && child.element.slice === slice);
  const sliced = childOf(parent, name);
  if (existing !== undefined || sliced === undefined || slice === undefined) return existing;
  const { slicing: _sliced, ...element } = sliced.element;
  const made: RawNode = { ...copyOf(sliced), element: { ...element, slice, min: 0 } };
  const last = parent.children.findLastIndex((child) => child.name === name);
  parent.children.splice(last + 1, 0, made);
  return made;
}

/**
 * Gives choices that were constrained under the name of one type (`valuePeriod`) the name of the choice again
 * (`value[x]`). Where the choice itself stands beside them they are slices of it.
 */
function withChoicesNamed(root: RawNode, all: Snapshots): RawNode {
  const rename = (node: RawNode, base: RawNode | undefined): RawNode => {
    const origin = originFor(node, base, all);
    const children = node.children.map((child) => {
      const choice = origin && choiceMeantBy(child.name, origin);
      return rename(
        choice === undefined ? child : { ...child, name: choice },
        origin && childOf(origin, choice ?? child.name),
      );
    });
    return { ...node, children: children.map((child) => withoutNeedlessSlice(child, node, children)) };
  };
  return rename(root, all.ofType(root.element.path));
}

function withoutNeedlessSlice(child: RawNode, parent: RawNode, siblings: readonly RawNode[]): RawNode {
  const { slice, ...element } = child.element;
  if (slice === undefined || !child.name.endsWith('[x]')) return child;
  const alone = siblings.filter(({ name }) => name === child.name).length === 1;
  const wasRenamed = !parent.children.some(({ name }) => name === child.name);
  return alone && wasRenamed ? { ...child, element } : child;
}

/** Where the children of an element are defined: in its own base structure, or in its datatype. */
export function originFor(node: RawNode, base: RawNode | undefined, all: Snapshots): RawNode | undefined {
  if (base !== undefined && base.children.length > 0) return base;
  const type = (node.element.types ?? base?.element.types)?.[0]?.code;
  return type === undefined || INLINE_TYPES.has(type) ? base : all.ofType(type);
}
