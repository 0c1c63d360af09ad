import { isObject } from '../support/kernel/select.js';
import { availableSpecifications, specificationFile, specificationFolder } from './places.js';
import { badData, fitting, parsedYaml } from './read.js';
import { fitsLayer } from './schemas.js';
import type { Layer } from './specification.js';

/** A specification before its form is known: its own file laid over those that it extends. */
export interface Layered {
  data: unknown;
  layers: readonly Layer[];
}

/** What a file says of its own folder; all else is inherited. */
const ownKeys: ReadonlySet<string> = new Set([
  'extends',
  'catalogue',
  'bindings',
  'interpretations',
  'unchecked',
  'errors',
  'stakes',
  'vocabulary',
  'drops',
  'restates',
  'keepsReasons',
  'leavesOut',
  'unbinds',
]);

/**
 * Reads a specification with all that it extends.
 *
 * @throws HarnessFault when a file is malformed, extends what is not there, or itself in the end
 */
export function readLayered(id: string, below: readonly string[] = []): Layered {
  const folder = specificationFolder(id);
  const path = `${folder}/${specificationFile}`;
  const data = parsedYaml(path);
  if (!isObject(data)) throw badData(path, ['it is no mapping']);
  const entries = Object.entries(data);
  const own = Object.fromEntries(entries.filter(([key]) => ownKeys.has(key)));
  const { extends: parent, ...files } = fitting(path, own, fitsLayer());
  const rest = Object.fromEntries(entries.filter(([key]) => !ownKeys.has(key)));
  const layer: Layer = {
    catalogue: [],
    bindings: [],
    drops: [],
    keepsReasons: false,
    leavesOut: [],
    unbinds: [],
    ...files,
    folder,
  };
  if (parent === undefined) return { data: rest, layers: [complete(path, layer)] };
  if ([...below, id].includes(parent))
    throw badData(path, [`it extends itself: ${[...below, id, parent].join(' -> ')}`]);
  const available = availableSpecifications();
  if (!available.includes(parent))
    throw badData(path, [`it extends ${parent}, which is none of ${available.join(', ')}`]);
  const inherited = readLayered(parent, [...below, id]);
  return { data: merged(inherited.data, rest), layers: [...inherited.layers, layer] };
}

/** What extends nothing has all its files itself. */
function complete(path: string, layer: Layer): Layer {
  const missing = [
    ...(['catalogue', 'bindings'] as const).filter((key) => layer[key].length === 0),
    ...(['interpretations', 'unchecked', 'errors', 'vocabulary'] as const).filter((key) => !layer[key]),
  ];
  if (missing.length > 0) throw badData(path, [`it names no ${missing.join(', ')}`]);
  const inherited = (['drops', 'leavesOut', 'unbinds'] as const).filter((key) => layer[key].length > 0);
  if (inherited.length > 0 || layer.restates !== undefined)
    throw badData(path, [
      `it has ${[...inherited, ...(layer.restates === undefined ? [] : ['restates'])].join(', ')}, and extends nothing`,
    ]);
  return layer;
}

/** Mappings key by key, where `null` takes a key away; lists by id, where a mapping changes them; everything else is replaced. */
export function merged(before: unknown, after: unknown): unknown {
  if (Array.isArray(before) && isObject(after)) return changedById(before, after);
  if (!isObject(before) || !isObject(after)) return after;
  const entries = new Map<string, unknown>(Object.entries(before));
  for (const [key, value] of Object.entries(after))
    if (value === null) entries.delete(key);
    else entries.set(key, merged(entries.get(key), value));
  return Object.fromEntries(entries);
}

/** A list whose items have ids, changed by a mapping of these: what is new says `before` which it stands, or is the last. */
function changedById(list: readonly unknown[], changes: Readonly<Record<string, unknown>>): unknown[] {
  const idOf = (item: unknown): unknown => (isObject(item) ? item.id : undefined);
  const changed = list.flatMap((item) => {
    const change = changes[String(idOf(item))];
    if (change === null) return [];
    return [change === undefined ? item : merged(item, change)];
  });
  for (const [id, item] of Object.entries(changes)) {
    if (!isObject(item) || list.some((one) => idOf(one) === id)) continue;
    const { before, ...added } = item;
    const place = changed.findIndex((one) => idOf(one) === before);
    changed.splice(place < 0 ? changed.length : place, 0, { id, ...added });
  }
  return changed;
}
