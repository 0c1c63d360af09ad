import type { JsonObject } from '../../support/kernel/select.js';
import { selectObjects } from '../../support/kernel/select.js';
import { isPrimitive } from '../compile/primitives.js';
import type {
  BindingFacts,
  ConstraintFacts,
  ElementFacts,
  ExtensionContext,
  StructureFacts,
} from '../definitions.js';
import type { RawBinding, RawElement } from './element.js';
import { defined } from './element.js';
import type { RawNode } from './node.js';
import { childOf } from './node.js';
import type { Snapshots } from './snapshot.js';
import { originFor } from './snapshot.js';

/** Facts of one StructureDefinition, or none for what validation has no use for (primitives, logical models). */
export function structureFacts(structure: JsonObject, all: Snapshots): StructureFacts | undefined {
  const { url, version, kind, type, derivation, abstract } = structure;
  if (typeof url !== 'string' || typeof type !== 'string') return undefined;
  // One NHS extension calls itself a primitive.
  const isExtension = type === 'Extension';
  if (kind !== 'resource' && kind !== 'complex-type' && !isExtension) return undefined;
  const root = all.of(url);
  const base = all.ofType(type);
  if (root === undefined || base === undefined) return undefined;
  return {
    url,
    ...defined('version', typeof version === 'string' ? version : undefined),
    kind: kind === 'resource' ? kind : 'complex-type',
    type,
    profile: derivation === 'constraint',
    ...defined('abstract', abstract === true ? (true as const) : undefined),
    ...(isExtension && extensionFacts(structure)),
    elements: elementFacts({ ...root, name: type }, base, { all, referred: new Set(referredIn(root)) }, type),
  };
}

/** Where an extension may stand, and whether it is a modifier. */
function extensionFacts(structure: JsonObject): Pick<StructureFacts, 'context' | 'modifier'> {
  const { contextType, context, derivation } = structure;
  if (derivation !== 'constraint') return {};
  const places = (Array.isArray(context) ? context : []).filter((place) => typeof place === 'string');
  const kind = CONTEXT_KINDS.get(contextType);
  const [root] = [
    ...selectObjects(structure, 'snapshot.element'),
    ...selectObjects(structure, 'differential.element'),
  ];
  return {
    ...defined('context', kind !== undefined && places.length > 0 ? { kind, places } : undefined),
    ...defined('modifier', root?.value.isModifier === true ? (true as const) : undefined),
  };
}

/** A context of the fourth type, a mapping to another model, cannot be looked up. */
const CONTEXT_KINDS: ReadonlyMap<unknown, ExtensionContext['kind']> = new Map([
  ['resource', 'element'],
  ['datatype', 'element'],
  ['extension', 'extension'],
]);

interface Context {
  all: Snapshots;
  /** Elements whose content others of the structure share. */
  referred: ReadonlySet<string>;
}

function* referredIn({ element, children }: RawNode): Generator<string> {
  if (element.contentReference !== undefined) yield element.contentReference;
  for (const child of children) yield* referredIn(child);
}

/** A node and what is below it, as a list; content that is only the datatype's again is left out. */
function elementFacts(
  node: RawNode,
  base: RawNode | undefined,
  context: Context,
  id: string,
): ElementFacts[] {
  const { all, referred } = context;
  const own = factsOf(node.element, base, all, id);
  // What is not allowed has no content, unless that tells a slice or is shared by another element.
  if (node.element.max === '0' && node.element.slice === undefined && !referred.has(id)) return [own];
  const origin = originFor(node, base, all);
  const inDatatype = origin !== base;
  return [
    own,
    ...node.children
      .filter((child) => !isValueOfPrimitive(child, node))
      .filter((child) => !(inDatatype && saysNothingNew(child, origin && childOf(origin, child.name), all)))
      .flatMap((child) =>
        elementFacts(child, origin && childOf(origin, child.name), context, `${id}.${segment(child)}`),
      ),
  ];
}

/** The text of a primitive: in JSON it is the property itself. */
const isValueOfPrimitive = ({ name }: RawNode, { element: { types = [] } }: RawNode): boolean =>
  name === 'value' && types.some(({ code }) => isPrimitive(code));

const segment = ({ name, element: { slice } }: RawNode): string =>
  slice === undefined ? name : `${name}:${slice}`;

function factsOf(element: RawElement, base: RawNode | undefined, all: Snapshots, id: string): ElementFacts {
  const { min, max, types, contentReference, fixed, pattern, maxLength, minValue, maxValue, slicing } =
    element;
  const published = base?.element.max ?? max;
  return {
    id,
    ...defined('min', min === 0 ? undefined : min),
    ...defined('max', max === '1' ? undefined : max),
    ...defined(
      'list',
      published === '1' || published === '0' || !id.includes('.') ? undefined : (true as const),
    ),
    ...defined('types', types),
    ...defined('contentReference', contentReference),
    ...defined('fixed', fixed),
    ...defined('pattern', pattern),
    ...defined('maxLength', maxLength),
    ...defined('minValue', minValue),
    ...defined('maxValue', maxValue),
    ...defined('binding', bindingFacts(element.binding)),
    ...defined('slicing', isUsualSlicing(element) ? undefined : slicing),
    ...defined('constraints', ownConstraints(element, all, !id.includes('.'))),
    ...defined('attribute', element.attribute),
  };
}

/** Preferred and example bindings forbid nothing. */
function bindingFacts({ strength, valueSet, max }: RawBinding = {}): BindingFacts | undefined {
  if (valueSet === undefined || (strength !== 'required' && strength !== 'extensible')) return undefined;
  return { strength, valueSet, ...defined('max', max) };
}

/** Extensions are always sliced by their url, said or not. */
function isUsualSlicing({ slicing }: RawElement): boolean {
  return (
    slicing === undefined || (slicing.rules === 'open' && slicing.by.every(({ path }) => path === 'url'))
  );
}

/** Snapshots repeat the invariants of a datatype at every element of that datatype: those stay at the datatype. */
function ownConstraints(element: RawElement, all: Snapshots, isRoot: boolean): ConstraintFacts[] | undefined {
  const types = isRoot ? [] : (element.types ?? []);
  const stated = [
    ...types.map(({ code }) => all.ofType(code)),
    ...types.flatMap(({ profiles = [] }) => profiles.map((url) => all.of(url))),
  ];
  const elsewhere = new Set(stated.flatMap((node) => node?.element.constraints ?? []).map(({ key }) => key));
  const own = (element.constraints ?? []).filter(({ key }) => key !== 'ele-1' && !elsewhere.has(key));
  const unique = new Map(own.map((constraint) => [constraint.key, constraint]));
  return unique.size > 0 ? [...unique.values()] : undefined;
}

function saysNothingNew(node: RawNode, base: RawNode | undefined, all: Snapshots): boolean {
  if (base === undefined || node.element.slice !== undefined) return false;
  const [facts, usual] = [node, base].map(({ element }) => factsOf(element, base, all, `.${node.name}`));
  if (JSON.stringify(facts) !== JSON.stringify(usual)) return false;
  const origin = originFor(node, base, all);
  return node.children.every((child) => saysNothingNew(child, origin && childOf(origin, child.name), all));
}
