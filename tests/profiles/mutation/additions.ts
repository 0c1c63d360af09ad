import type { TypeFacts } from '../../../profiles/definitions.js';
import { isObject, type Json, type JsonObject } from '../../../support/kernel/select.js';
import type { Mutant } from './operators.js';
import { variantsOf } from './oracle/elements.js';
import type { Published } from './oracle/published.js';
import { sliceOf } from './oracle/slices.js';
import { childrenOf, type Forest, type Node } from './oracle/tree.js';
import { changed, type Place, pointerOf } from './place.js';
import { codesOf, sampleOf } from './samples.js';

/** What is needed at every step of a walk through a resource along its profile. */
interface Walk {
  published: Published;
  trees: Forest;
  resource: JsonObject;
}

/** Codes tried in place of one that is bound: enough to meet the ends of a list. */
const CODES = 4;

/**
 * Changes that follow the profile: every element and slice that it describes and the resource does not have is added,
 * whether it may be there or not, and bound codes are changed for others of their value set.
 */
export function* guidedMutants(
  published: Published,
  trees: Forest,
  resource: JsonObject,
  profile: string,
): Generator<Mutant> {
  const root = trees(profile);
  if (root) yield* walk({ published, trees, resource }, resource, root, undefined, []);
}

function* walk(
  state: Walk,
  value: JsonObject,
  node: Node,
  type: TypeFacts | undefined,
  path: Place['path'],
): Generator<Mutant> {
  for (const [name, child] of childrenOf(state.trees, node, type) ?? []) {
    const variants = variantsOf(name, child);
    const present = variants.filter(({ key }) => value[key] !== undefined);
    for (const { key, type: own } of variants) {
      yield* present.some((each) => each.key === key)
        ? within(state, value[key], child, own, [...path, key])
        : addition(state, child, own, [...path, key]);
    }
  }
}

function* addition(
  state: Walk,
  node: Node,
  type: TypeFacts | undefined,
  path: Place['path'],
): Generator<Mutant> {
  const sample = sampleOf(state.published, state.trees, node, type);
  if (sample === undefined) return;
  const added = node.element.list ? [sample] : sample;
  yield { operator: 'add', at: pointerOf(path), resource: changed(state.resource, path, () => added) };
}

function* within(
  state: Walk,
  value: Json | undefined,
  node: Node,
  type: TypeFacts | undefined,
  path: Place['path'],
): Generator<Mutant> {
  const items = Array.isArray(value) ? [...value.entries()] : [];
  const places = Array.isArray(value)
    ? items.map(([index, item]) => ({ path: [...path, index], value: item }))
    : [{ path, value: value ?? null }];
  for (const place of places) {
    const slice = isObject(place.value) ? sliceOf(state.trees, node, place.value) : undefined;
    const described = (slice === undefined ? undefined : node.slices.get(slice)) ?? node;
    if (isObject(place.value)) {
      yield* walk(state, place.value, described, described.element.types?.[0] ?? type, place.path);
    }
    yield* otherCodes(state, place, described);
  }
  yield* otherSlices(state, value, node, type, path);
}

/** Other codes that a required binding allows. */
function* otherCodes(
  { published, resource }: Walk,
  { path, value }: Place,
  { element }: Node,
): Generator<Mutant> {
  if (element.binding?.strength !== 'required' || typeof value !== 'string') return;
  const codes = codesOf(published, element.binding.valueSet).filter((code) => code !== value);
  for (const code of [...codes.slice(0, CODES), ...codes.slice(-1)]) {
    yield { operator: 'code', at: pointerOf(path), resource: changed(resource, path, () => code) };
  }
}

/** One more item of each slice, behind those that are there. */
function* otherSlices(
  { published, trees, resource }: Walk,
  value: Json | undefined,
  node: Node,
  type: TypeFacts | undefined,
  path: Place['path'],
): Generator<Mutant> {
  if (!Array.isArray(value)) return;
  for (const slice of node.slices.values()) {
    const sample = sampleOf(published, trees, slice, slice.element.types?.[0] ?? type);
    if (sample !== undefined) {
      yield {
        operator: 'add slice',
        at: pointerOf(path),
        resource: changed(resource, path, () => [...value, sample]),
      };
    }
  }
}
