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
  return path
    .split('.')
    .reduce<Located[]>(
      (found, name) => found.flatMap((place) => step(place, name)),
      expand({ path: at, value: root }),
    );
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

function step({ path, value }: Located, name: string): Located[] {
  if (!isObject(value)) return [];
  const child = value[name];
  return child === undefined ? [] : expand({ path: path ? `${path}.${name}` : name, value: child });
}

function expand({ path, value }: Located): Located[] {
  if (!Array.isArray(value)) return [{ path, value }];
  return value.flatMap((item, index) => expand({ path: `${path}[${index}]`, value: item }));
}
