import { isObject, type Json, type JsonObject } from '../../../support/kernel/select.js';

/** One change to the Parameters of a registration: nothing but what its name says differs in the result. */
export type ResourceChange = (body: JsonObject) => JsonObject;

/** Changes the Patient in the Parameters. */
export const patient =
  (change: ResourceChange): ResourceChange =>
  (body) =>
    parameter((one) => ({ ...one, resource: isObject(one.resource) ? change(one.resource) : {} }))(body);

/** Changes the parameter. */
export const parameter =
  (change: ResourceChange): ResourceChange =>
  (body) => ({ ...body, parameter: objects(body.parameter).map(change) });

export const without =
  (...names: readonly string[]): ResourceChange =>
  (resource) =>
    Object.fromEntries(Object.entries(resource).filter(([name]) => !names.includes(name)));

export const withElement =
  (name: string, value: Json): ResourceChange =>
  (resource) => ({ ...resource, [name]: value });

/** Changes each object in a list of the Patient. */
export const each =
  (name: string, change: ResourceChange): ResourceChange =>
  (resource) => ({ ...resource, [name]: objects(resource[name]).map(change) });

/** Adds to a list of the Patient. */
export const also =
  (name: string, ...more: readonly JsonObject[]): ResourceChange =>
  (resource) => ({ ...resource, [name]: [...objects(resource[name]), ...more] });

export const objects = (value: Json | undefined): JsonObject[] =>
  Array.isArray(value) ? value.filter(isObject) : [];
