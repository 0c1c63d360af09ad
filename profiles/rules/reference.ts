import type { Json, JsonObject } from '../../support/kernel/select.js';
import { isObject } from '../../support/kernel/select.js';
import type { Library } from '../compile/library.js';
import type { ElementNode } from '../compile/node.js';
import type { Remark, Surroundings, Target, Visit } from './run.js';

const CORE = 'http://hl7.org/fhir/StructureDefinition/';
const LITERAL =
  /^(?:(https?:\/\/.+)\/)?([A-Za-z]+)\/([A-Za-z0-9\-.]{1,64})(?:\/_history\/[A-Za-z0-9\-.]{1,64})?$/;
/** What follows the type in most references. */
const ID = /^[A-Za-z0-9\-.]{1,64}$/;

/** Holds a resource to the profiles of its type among those given: one of them at least. */
export type Demand = (target: Target, profiles: readonly string[]) => void;

/**
 * A visit that holds a Reference to the profiles it may point to: the type of its target by what it says, and the
 * target itself where it is contained or in the same Bundle. Without targets it may point to anything.
 */
export function referenceVisit(
  targets: readonly string[],
  node: ElementNode,
  library: Library,
  demand: Demand,
): Visit {
  const isAny = targets.length === 0 || targets.includes(`${CORE}Resource`);
  const types = new Set(targets.flatMap((url) => library.typeOf(url) ?? []));
  const isDecidable = targets.every((url) => library.typeOf(url) !== undefined);
  const wanted = isAny ? 'any resource' : [...types].join(' or ') || targets.join(' or ');
  return (value, place, around) => {
    const text = isObject(value) ? value.reference : undefined;
    if (typeof text !== 'string' || text === '') return;
    const target = targetOf(text, around);
    const type =
      target === undefined
        ? typeIn(around.isTransaction ? withoutSearch(text) : text, library)
        : typeText(target.resource.resourceType);
    const remark = (expected = `a reference to ${wanted}`): Remark => ({
      code: 'reference',
      place: place.at('reference'),
      node,
      expected,
      value: text,
    });
    if (type === 'none') {
      around.run.report(remark(`a reference to ${wanted}, as Type/id or a URL`));
    } else if (isAny || (target === undefined && text.startsWith('#'))) {
      return;
    } else if (type !== undefined && isDecidable && !types.has(type)) {
      around.run.report(remark());
    } else if (target === undefined) {
      // By far the most common of these: made without another object in between.
      const expected = `a reference to ${wanted}`;
      const code = 'reference';
      around.run.notEvaluated({
        code,
        place: place.at(code),
        node,
        expected,
        value: text,
        reason: NOT_AT_HAND,
      });
    } else {
      const profiles = targets.filter((url) => library.typeOf(url) === type);
      if (profiles.includes(`${CORE}${type}`)) return;
      around.run.demanded?.(text, profiles);
      demand(target, profiles);
    }
  };
}

/** Type of the target as a reference states it; `none` when it is relative and names no resource. */
function typeIn(text: string, { isResourceType }: Library): string | undefined {
  const cut = text.indexOf('/');
  const first = text.slice(0, Math.max(cut, 0));
  if (isResourceType(first) && ID.test(text.slice(cut + 1))) return first;
  const type = LITERAL.exec(text)?.[2];
  if (type !== undefined && isResourceType(type)) return type;
  return /^(?:[a-z][a-z0-9+.-]*:|#)/i.test(text) ? undefined : 'none';
}

/** A conditional reference, `Schedule?identifier=…`, as one to some resource of that type. */
const withoutSearch = (text: string): string => text.replace(/^([A-Za-z]+)\?.+$/s, '$1/1');

const NOT_AT_HAND = 'what it refers to is not at hand, so whether it meets its profile cannot be told';

const typeText = (type: Json | undefined): string | undefined =>
  typeof type === 'string' ? type : undefined;

/** What a reference leads to, as far as it is at hand: in the resource itself, or in the Bundle around it. */
export function targetOf(text: string, around: Surroundings): Target | undefined {
  if (text.startsWith('#')) return contained(text.slice(1), around);
  return around.bundle?.get(text) ?? around.bundle?.get(withoutVersion(text));
}

function withoutVersion(reference: string): string {
  const cut = reference.lastIndexOf('/_history/');
  return cut < 0 || reference.includes('/', cut + '/_history/'.length) ? reference : reference.slice(0, cut);
}

function contained(id: string, around: Surroundings): Target | undefined {
  if (id === '') return { resource: around.resource, place: around.place, surroundings: around };
  const found = containedIn(around.resource).get(id);
  return found && { ...found, place: around.place.at('contained').at(found.index), surroundings: around };
}

type Contained = ReadonlyMap<string, { resource: JsonObject; index: number }>;

const knownContained = new WeakMap<JsonObject, Contained>();

/** The contained resources of a resource by id; of several with one id the first. */
export function containedIn(holder: JsonObject): Contained {
  const known = knownContained.get(holder);
  if (known !== undefined) return known;
  const found = new Map<string, { resource: JsonObject; index: number }>();
  const all = Array.isArray(holder.contained) ? holder.contained : [];
  for (const [index, resource] of all.entries())
    if (isObject(resource) && typeof resource.id === 'string' && !found.has(resource.id))
      found.set(resource.id, { resource, index });
  knownContained.set(holder, found);
  return found;
}

/** Entries of a Bundle by their `fullUrl` and by `Type/id`; of several with one address the first. */
export function bundleIndex(
  bundle: JsonObject,
  targetAt: (resource: JsonObject, index: number) => Target,
): Map<string, Target> {
  const found = new Map<string, Target>();
  const entries = Array.isArray(bundle.entry) ? bundle.entry : [];
  entries.forEach((entry, index) => {
    const resource = isObject(entry) ? entry.resource : undefined;
    if (!isObject(entry) || !isObject(resource)) return;
    const target = targetAt(resource, index);
    const { resourceType, id } = resource;
    const address =
      typeof resourceType === 'string' && typeof id === 'string' ? `${resourceType}/${id}` : undefined;
    for (const key of [entry.fullUrl, address])
      if (typeof key === 'string' && !found.has(key)) found.set(key, target);
  });
  return found;
}
