import type { ElementFacts, StructureFacts, TypeFacts } from '../definitions.js';
import type { Library } from './library.js';
import { isPrimitive } from './primitives.js';

/** An element as it is to be validated: its facts, and what is below it, datatypes included. */
export interface ElementNode {
  /** Last part of its path: `identifier`, `value[x]`. */
  name: string;
  facts: ElementFacts;
  /** Definition that states the facts. */
  profile: string;
  types: readonly TypeFacts[];
  /** Constrained versions of it, for those of its values that each one's discriminators select. */
  slices: readonly ElementNode[];
  /** It holds a resource: what is below it depends on the value. */
  holdsResource: boolean;
  /** Name of the slice, when it is one. */
  slice?: string;
  /** Unsliced elements below a value of that type (of its only type by default); none below a primitive. */
  children(type?: string): readonly ElementNode[];
  /** Definition whose content a value of that type has, unchanged; absent when this element changes it. */
  shared(type?: string): string | undefined;
  /** Definition of a value of that type: the datatype, or the one profile of it that is asked for. */
  datatype(type?: string): string | undefined;
  /** The element of the same definition whose content it shares. */
  reference?: ElementNode;
}

const INLINE = new Set(['BackboneElement', 'Element']);
const ANY_RESOURCE = new Set(['Resource', 'DomainResource']);

/** Trees of elements for structures, built once each. */
export interface Nodes {
  root(url: string): ElementNode | undefined;
}

export function nodes(library: Library): Nodes {
  const roots = new Map<string, ElementNode | undefined>();
  const all: Nodes = {
    root(url) {
      if (!roots.has(url)) {
        const structure = library.structure(url);
        roots.set(url, structure && treeOf(structure, library, all));
      }
      return roots.get(url);
    },
  };
  return all;
}

/** An element with what the structure itself lists below it. */
interface Listed {
  facts: ElementFacts;
  name: string;
  slice?: string;
  below: Listed[];
}

function treeOf(structure: StructureFacts, library: Library, all: Nodes): ElementNode | undefined {
  const byId = new Map<string, Listed>();
  for (const facts of structure.elements) {
    const cut = facts.id.lastIndexOf('.');
    const [name = '', slice] = facts.id.slice(cut + 1).split(':', 2);
    const listed: Listed = { facts, name, ...(slice !== undefined && { slice }), below: [] };
    byId.set(facts.id, listed);
    if (cut >= 0) byId.get(facts.id.slice(0, cut))?.below.push(listed);
  }
  const root = byId.get(structure.type);
  const tree = new Tree(structure.url, byId, library, all);
  return root && tree.node(root, [], structure.profile ? undefined : structure.url);
}

class Tree {
  constructor(
    readonly url: string,
    readonly byId: ReadonlyMap<string, Listed>,
    readonly library: Library,
    readonly all: Nodes,
  ) {}

  /** `whole` is the definition that the node is the root of. */
  node(listed: Listed, sliceList: readonly Listed[], whole?: string, usual?: ElementNode): ElementNode {
    const { facts, name, slice } = listed;
    const types = facts.types ?? usual?.types ?? [];
    const content = new Map<string, readonly ElementNode[]>();
    const typeMeant = (type?: string) => type ?? types[0]?.code ?? '';
    const isRoot = !facts.id.includes('.');
    const referred = this.byId.get(facts.contentReference ?? '');
    return {
      name,
      ...(referred !== undefined && { reference: this.node(referred, []) }),
      facts,
      profile: this.url,
      types,
      holdsResource: !isRoot && this.isResource(types[0]?.code ?? ''),
      ...(slice !== undefined && { slice }),
      slices: [...sliceList.map((found) => this.node(found, [])), ...(usual?.slices ?? [])],
      datatype: (type) =>
        isRoot || INLINE.has(typeMeant(type)) ? undefined : this.datatype(typeMeant(type), types),
      shared: (type) => (isRoot ? whole : this.shared(listed, typeMeant(type), types)),
      children: (type) => {
        const key = typeMeant(type);
        const known = content.get(key) ?? this.children(listed, key, types, isRoot);
        content.set(key, known);
        return known;
      },
    };
  }

  private isResource(type: string): boolean {
    return ANY_RESOURCE.has(type) || this.library.isResourceType(type);
  }

  private shared(listed: Listed, type: string, types: readonly TypeFacts[]): string | undefined {
    if (listed.below.length > 0 || listed.facts.contentReference !== undefined || INLINE.has(type))
      return undefined;
    return this.datatype(type, types);
  }

  /** The datatype, or the one profile of it that the element asks for. */
  private datatype(type: string, types: readonly TypeFacts[]): string | undefined {
    const { profiles = [] } = types.find(({ code }) => code === type) ?? {};
    const [only, ...others] = profiles;
    const profile = others.length === 0 && only !== undefined ? this.library.structure(only) : undefined;
    return (profile ?? this.library.base(isPrimitive(type) ? 'Element' : type))?.url;
  }

  private children(
    listed: Listed,
    type: string,
    types: readonly TypeFacts[],
    isRoot: boolean,
  ): readonly ElementNode[] {
    const referred = this.byId.get(listed.facts.contentReference ?? '');
    if (referred !== undefined) return this.overlay(referred.below, []);
    const url = isRoot || INLINE.has(type) ? undefined : this.datatype(type, types);
    const usual = url === undefined ? [] : (this.all.root(url)?.children() ?? []);
    return this.overlay(listed.below, usual);
  }

  /** What the structure lists, over what the datatype has; in the datatype's order. */
  private overlay(below: readonly Listed[], usual: readonly ElementNode[]): readonly ElementNode[] {
    const names = new Set([...usual, ...below].map(({ name }) => name));
    return [...names].flatMap((name): ElementNode[] => {
      const base = usual.find((node) => node.name === name);
      const listed = below.find((found) => found.name === name && found.slice === undefined);
      const slices = below.filter((found) => found.name === name && found.slice !== undefined);
      if (listed !== undefined) return [this.node(listed, slices, undefined, base)];
      if (base === undefined) return slices.map((slice) => this.node(slice, []));
      if (slices.length === 0) return [base];
      return [
        {
          ...base,
          slices: [...slices.map((slice) => this.node(slice, [], undefined, base)), ...base.slices],
        },
      ];
    });
  }
}
