import { isObject, type Json, type JsonObject } from '../support/kernel/select.js';

/** One change to a resource that a request carries: nothing but what its name says differs in the result. */
export type ResourceChange = (resource: JsonObject) => JsonObject;

export const without =
  (...names: readonly string[]): ResourceChange =>
  (resource) =>
    Object.fromEntries(Object.entries(resource).filter(([name]) => !names.includes(name)));

export const withElement =
  (name: string, value: Json): ResourceChange =>
  (resource) => ({ ...resource, [name]: value });

/** Changes each object in a list. */
export const each =
  (name: string, change: ResourceChange): ResourceChange =>
  (resource) => ({ ...resource, [name]: objects(resource[name]).map(change) });

/** Adds to a list. */
export const also =
  (name: string, ...more: readonly JsonObject[]): ResourceChange =>
  (resource) => ({ ...resource, [name]: [...objects(resource[name]), ...more] });

export const objects = (value: Json | undefined): JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];
