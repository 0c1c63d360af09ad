import { lexical } from './lexical.js';

/** JSON Schema, as far as this compiler writes it. */
export interface JsonSchema {
  [keyword: string]: unknown;
}

const INTEGER = { type: 'integer', minimum: -2147483648, maximum: 2147483647 };

/** The primitive types of STU3 as JSON Schema; `format` names a test of `lexical`. */
const PRIMITIVES: Readonly<Record<string, JsonSchema>> = {
  ...Object.fromEntries(Object.keys(lexical).map((type) => [type, { type: 'string', format: type }])),
  boolean: { type: 'boolean' },
  decimal: { type: 'number' },
  integer: INTEGER,
  unsignedInt: { ...INTEGER, minimum: 0 },
  positiveInt: { ...INTEGER, minimum: 1 },
};

export const isPrimitive = (type: string): boolean => Object.hasOwn(PRIMITIVES, type);

/** The schema of a primitive's JSON value, or none when the type is no primitive. */
export const primitiveSchema = (type: string): JsonSchema | undefined => PRIMITIVES[type];
