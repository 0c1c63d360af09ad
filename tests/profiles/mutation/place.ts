import { isObject, type Json, type JsonObject } from '../../../support/kernel/select.js';

/** A value within a resource: keys and indexes from the root. */
export interface Place {
  path: readonly (string | number)[];
  value: Json;
}

/** Every value within a resource, outer ones first; the resource itself is not among them. */
export function placesOf(value: Json, path: readonly (string | number)[] = []): Place[] {
  const children: [string | number, Json][] = Array.isArray(value)
    ? [...value.entries()]
    : isObject(value)
      ? Object.entries(value)
      : [];
  return children.flatMap(([key, child]) => [
    { path: [...path, key], value: child },
    ...placesOf(child, [...path, key]),
  ]);
}

export const pointerOf = (path: Place['path']): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** A copy with the value at a path replaced, added, or (when `change` gives nothing) dropped; the rest is shared. */
export function changed(
  root: JsonObject,
  path: Place['path'],
  change: (value: Json | undefined) => Json | undefined,
): JsonObject {
  const result = edit(root, path, change);
  return isObject(result) ? result : {};
}

function edit(
  value: Json | undefined,
  [key, ...rest]: Place['path'],
  change: (value: Json | undefined) => Json | undefined,
): Json | undefined {
  if (key === undefined) return change(value);
  if (Array.isArray(value) && typeof key === 'number') {
    const inner = edit(value[key], rest, change);
    return value.toSpliced(key, 1, ...(inner === undefined ? [] : [inner]));
  }
  if (!isObject(value)) return value;
  const { [key]: old, ...others } = value;
  const inner = edit(old, rest, change);
  if (inner === undefined) return others;
  return { ...value, [key]: inner };
}
