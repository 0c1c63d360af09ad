import type { Json, JsonObject } from '../../support/kernel/select.js';
import { isObject } from '../../support/kernel/select.js';
import { containedIn as containedById } from './reference.js';

/**
 * Cases in which an invariant of STU3 holds as can be seen at once, by its key: they are most of all cases, and
 * FHIRPath takes a hundred times as long. Each must say no more than its expression (a test compares them).
 */
export const obviouslyHolds: Readonly<Record<string, (value: Json, resource: JsonObject) => boolean>> = {
  'dom-1': (value) =>
    containedIn(value).every((resource) => isObject(resource) && resource.text === undefined),
  'dom-2': (value) =>
    containedIn(value).every((resource) => isObject(resource) && resource.contained === undefined),
  'dom-3': (value, resource) => {
    const contained = containedIn(value);
    if (contained.length === 0) return true;
    const references = new Set(referencesIn(resource));
    return contained.every(
      (one) => isObject(one) && typeof one.id === 'string' && references.has(`#${one.id}`),
    );
  },
  'dom-4': (value) =>
    containedIn(value).every((resource) => {
      const meta = isObject(resource) ? resource.meta : null;
      return meta === undefined || (isObject(meta) && Object.keys(meta).every((key) => key === 'profile'));
    }),
  'ref-1': (value, resource) => {
    const reference = isObject(value) ? value.reference : undefined;
    if (typeof reference !== 'string') return isObject(value) && reference === undefined;
    return !reference.startsWith('#') || containedById(resource).has(reference.slice(1));
  },
  'ext-1': (value) =>
    isObject(value) &&
    value.extension === undefined &&
    Object.keys(value).some((key) => key.startsWith('value')),
  'bdl-1': isSearchset,
  'bdl-2': isSearchset,
  'bdl-3': (value) => noEntryHas(value, 'request'),
  'bdl-4': (value) => noEntryHas(value, 'response'),
  'bdl-7': (value) => noEntryHas(value, 'fullUrl'),
  'bdl-9': isSearchset,
  'bdl-5': (value) => isObject(value) && isObject(value.resource),
  'bdl-8': (value) => isObject(value) && value.fullUrl === undefined,
};

function isSearchset(value: Json): boolean {
  return isObject(value) && value.type === 'searchset';
}

function noEntryHas(value: Json, element: string): boolean {
  const entries = isObject(value) ? value.entry : undefined;
  return (
    Array.isArray(entries) &&
    entries.every(
      (entry) => isObject(entry) && entry[element] === undefined && entry[`_${element}`] === undefined,
    )
  );
}

function containedIn(value: Json): readonly Json[] {
  const contained = isObject(value) ? value.contained : undefined;
  if (contained === undefined) return [];
  return Array.isArray(contained) ? contained : [contained];
}

/** Every text of a property `reference`, at any depth. */
function* referencesIn(value: Json): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value) && typeof value.reference === 'string') yield value.reference;
  for (const below of Object.values(value)) if (typeof below === 'object') yield* referencesIn(below);
}
