import { own } from './own.js';

/** JSON as it came over the wire: nothing is known of its shape. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** A value with the FHIRPath-like place it was found at, e.g. `participant[1].actor.reference`. */
export interface Located<T = Json> {
  path: string;
  value: T;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Every value at a dotted path below `root`, arrays expanded, absent branches skipped; nothing is assumed of the
 * shape, so a malformed resource yields fewer values and never an exception.
 *
 * `select(slot, 'serviceType.text')` -> `[{ path: 'serviceType[0].text', value: 'General' }]`
 */
export function select(root: Json | undefined, path: string, at = ''): Located[] {
  if (root === undefined) return [];
  return path.split('.').reduce(step, expand(root, at, []));
}

/** The strings among `select(root, path)`. */
export function selectText(root: Json | undefined, path: string, at = ''): Located<string>[] {
  return select(root, path, at).filter((place): place is Located<string> => typeof place.value === 'string');
}

/** The objects among `select(root, path)`. */
export function selectObjects(root: Json | undefined, path: string, at = ''): Located<JsonObject>[] {
  return select(root, path, at).filter((place): place is Located<JsonObject> => isObject(place.value));
}

/** The first string at a path, if there is one. */
export const firstText = (root: Json | undefined, path: string): string | undefined =>
  selectText(root, path)[0]?.value;

function step(places: readonly Located[], name: string): Located[] {
  const found: Located[] = [];
  for (const { path, value } of places) {
    const child = isObject(value) ? own(value, name) : undefined;
    if (child !== undefined) expand(child, path ? `${path}.${name}` : name, found);
  }
  return found;
}

/** Adds a value to those found, or the items of a list instead of it. */
function expand(value: Json, path: string, found: Located[]): Located[] {
  if (!Array.isArray(value)) found.push({ path, value });
  else for (const [index, item] of value.entries()) expand(item, `${path}[${index}]`, found);
  return found;
}
