import { own } from '../../support/kernel/own.js';
import type { Json } from '../../support/kernel/select.js';
import { isObject } from '../../support/kernel/select.js';
import type { Library } from '../compile/library.js';
import type { Nodes } from '../compile/node.js';
import type { ExtensionContext } from '../definitions.js';
import { step } from './locate.js';
import { Place } from './place.js';
import type { Surroundings } from './run.js';

/** Contexts that name no place in particular. */
const ANYWHERE = new Set(['*', 'Any', 'Element']);

/** Whether an extension of this context may stand where it does; `place` is that of the extension. */
export function isInContext(
  { kind, places }: ExtensionContext,
  place: Place,
  around: Surroundings,
  tools: { library: Library; nodes: Nodes },
): boolean {
  const wanted = places.flatMap((one) => one.split(',')).map((one) => one.trim());
  if (wanted.some((one) => ANYWHERE.has(one))) return true;
  const { names, holder } = holderOf(place, around, tools);
  if (kind === 'element') return names === undefined || wanted.some((one) => names.includes(one));
  const url = isObject(holder) ? holder.url : undefined;
  return wanted.some((one) => one.split('#', 1)[0] === url);
}

/**
 * The element that an extension stands on, with all names that a definition may call it by: its path from the
 * resource, from any datatype on the way, and its own type. No names where the definitions at hand do not tell.
 */
function holderOf(
  place: Place,
  { resource, place: start }: Surroundings,
  { library, nodes }: { library: Library; nodes: Nodes },
): { names?: readonly string[]; holder: Json | undefined } {
  const keys = keysBetween(start, place.above?.above);
  let value: Json | undefined = resource;
  let found = rootOf(resource, library, nodes);
  let names: string[] = namesOfResource(resource);
  for (const key of keys) {
    value = below(value, key);
    if (found === undefined) continue;
    found = step(found, String(key));
    if (typeof key === 'number' ? found.node.holdsResource : false) {
      found = rootOf(value, library, nodes);
      names = namesOfResource(value);
    } else if (typeof key === 'string') names = namesBelow(names, key, found);
  }
  return { ...(found !== undefined && { names }), holder: value };
}

type Found = ReturnType<typeof step>;

function namesBelow(names: readonly string[], key: string, { node, type, place }: Found): string[] {
  // What stands in an extension is its business, wherever it stands.
  if (type === 'Extension') return [type];
  const property = key.replace(/^_/, '');
  const last = new Set([node.name, place.element ?? property, property]);
  const paths = names.flatMap((name) => [...last].map((one) => `${name}.${one}`));
  const referred = node.reference?.facts.id.replace(/:[^.]*/g, '');
  return [...paths, ...(referred === undefined ? [] : [referred]), ...(type === '' ? [] : [type])];
}

function rootOf(value: Json | undefined, library: Library, nodes: Nodes): Found | undefined {
  const type = isObject(value) ? value.resourceType : undefined;
  const url = typeof type === 'string' ? library.base(type)?.url : undefined;
  const node = url === undefined ? undefined : nodes.root(url);
  return node && { node, type: '', place: new Place(node.name) };
}

const namesOfResource = (value: Json | undefined): string[] =>
  isObject(value) && typeof value.resourceType === 'string'
    ? [value.resourceType, 'DomainResource', 'Resource']
    : [];

function below(value: Json | undefined, key: string | number): Json | undefined {
  if (Array.isArray(value)) return value[Number(key)];
  return isObject(value) ? own(value, String(key)) : undefined;
}

function keysBetween(start: Place, end: Place | undefined): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let at = end; at !== undefined && at !== start; at = at.above) keys.unshift(at.key);
  return keys;
}
