import { isObject, type Json, type JsonObject } from '../kernel/select.js';

/** What a place wants, in words made from its schema: title, choices or range, else an example. */
export function describeSchema(schema: unknown, definitions: JsonObject): string {
  if (!isObject(schema)) return 'a value';
  const { title, enum: values, type, examples } = followed(schema, definitions);
  const [example] = Array.isArray(examples) ? examples : [];
  const details = Array.isArray(values)
    ? `: one of ${values.join(', ')}`
    : type === 'number' || type === 'integer'
      ? range(schema, type)
      : typeof example === 'string'
        ? `, such as ${example}`
        : '';
  return `${typeof title === 'string' ? title : 'a value'}${details}`;
}

/** A reference's own title stands before that of what it refers to. */
function followed({ $ref, ...own }: JsonObject, definitions: JsonObject): JsonObject {
  const target: Json | undefined =
    typeof $ref === 'string' ? definitions[$ref.replace('#/$defs/', '')] : undefined;
  return isObject(target) ? { ...target, ...own } : own;
}

function range({ minimum, exclusiveMinimum, maximum }: JsonObject, type: string): string {
  const from = minimum === undefined ? `above ${exclusiveMinimum}` : `from ${minimum}`;
  return `: a ${type === 'integer' ? 'whole ' : ''}number ${from} to ${maximum}`;
}
