import type { Json, Resource } from '../interaction.js';
import { isObject, type JsonObject } from '../wire/json.js';

/** Makes another resource of one; the one that is given stays as it is. */
export type Change = (resource: Resource) => Resource;

/**
 * Sets the element at a path such as `meta.versionId` or `extension[0].url`. A list without an index means each of its
 * items; what the path leads through must be there, only the last step may be new.
 */
export const set = (path: string, value: Json): Change => alter(path, () => structuredClone(value));

/** Takes the element at a path away. */
export const remove = (path: string): Change => alter(path, () => undefined);

/** Sets the element at a path where there is none. */
export const fill = (path: string, value: Json): Change =>
  alter(path, (found) => found ?? structuredClone(value));

/** Puts what `make` returns in the place of what is at a path; undefined takes it away. It is not called for nothing. */
export const change = (path: string, make: (value: Json) => Json | undefined): Change =>
  alter(path, (value) => (value === undefined ? undefined : make(value)));

/** Adds an item to the list at a path, which is made when it is not there. */
export const append = (path: string, item: Json): Change =>
  alter(path, (value) => [...(Array.isArray(value) ? value : []), structuredClone(item)]);

/** Puts what `make` returns in the place of each object of the list at a path; undefined takes it away. */
export const items = (path: string, make: (item: JsonObject) => Json | undefined): Change =>
  change(path, (list) =>
    Array.isArray(list) ? list.flatMap((item) => (isObject(item) ? (make(item) ?? []) : [item])) : list,
  );

/** Changes one after the other. */
export const all =
  (...changes: readonly Change[]): Change =>
  (resource) =>
    changes.reduce((made, each) => each(made), resource);

function alter(path: string, make: (value: Json | undefined) => Json | undefined): Change {
  const steps = path
    .split(/\.|(?=\[)/)
    .map((step) => (step.startsWith('[') ? Number(step.slice(1, -1)) : step));
  return (resource) => {
    const copy = structuredClone(resource);
    walk(copy, steps, make);
    return copy;
  };
}

type Step = string | number;

function walk(
  at: Json,
  [step, ...rest]: readonly Step[],
  make: (value: Json | undefined) => Json | undefined,
): void {
  if (step === undefined) return;
  if (typeof step === 'string' && Array.isArray(at)) {
    for (const item of at) walk(item, [step, ...rest], make);
    return;
  }
  const next = child(at, step);
  if (rest.length === 0) put(at, step, make(next));
  else if (next !== undefined) walk(next, rest, make);
}

function child(at: Json, step: Step): Json | undefined {
  if (typeof step === 'number') return Array.isArray(at) ? at[step] : undefined;
  return isObject(at) ? at[step] : undefined;
}

function put(at: Json, step: Step, value: Json | undefined): void {
  if (typeof step === 'number' && Array.isArray(at)) {
    if (value === undefined) at.splice(step, 1);
    else at[step] = value;
  }
  if (typeof step === 'string' && isObject(at)) putInto(at, step, value);
}

function putInto(at: JsonObject, name: string, value: Json | undefined): void {
  if (value === undefined) delete at[name];
  else at[name] = value;
}
