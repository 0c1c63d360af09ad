import type { Json, Resource } from '../interaction.js';

export type JsonObject = { [key: string]: Json };

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True for an object that says which resource it is; whether that type exists is another question. */
export const isResource = (value: Json | undefined): value is Resource =>
  isObject(value) && typeof value.resourceType === 'string';

/** The objects of an array, of a single object, or none. */
export const objects = (value: Json | undefined): JsonObject[] =>
  (Array.isArray(value) ? value : [value]).filter(isObject);

export const text = (value: Json | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

/** The strings of an array. */
export const texts = (value: Json | undefined): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
