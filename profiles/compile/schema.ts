import type { Json } from '../../support/kernel/select.js';
import type { ElementNode } from './node.js';
import type { JsonSchema } from './primitives.js';
import { isPrimitive, primitiveSchema } from './primitives.js';
import type { Property } from './properties.js';
import { propertiesOf } from './properties.js';

/** The `$id` under which the schema of a definition, or of a slice or referred element of it, is known. */
export const schemaId = (url: string, element = ''): string =>
  `${url}${element && '#'}${element}`.replace(
    /[^A-Za-z0-9]/g,
    (sign) => `_${sign.charCodeAt(0).toString(16)}`,
  );

/**
 * JSON Schema of a definition's content: what properties there are, how often, and what their values look like.
 * Slices, bindings, references and invariants are rules, not structure (see `profiles/rules`).
 */
export function definitionSchema(root: ElementNode, resourceType: string | undefined): JsonSchema {
  const schema = contentSchema(root);
  return {
    $id: schemaId(root.profile),
    ...schema,
    ...(resourceType !== undefined && ofResource(schema, resourceType)),
  };
}

/** JSON Schema of one value of an element: for slices, and for elements whose content is referred to. */
export function elementSchema(node: ElementNode): JsonSchema {
  const value = valueSchema(node, node.types[0]?.code ?? '', referredContent);
  return { $id: schemaId(node.profile, node.facts.id), ...value };
}

function ofResource({ properties }: JsonSchema, type: string): JsonSchema {
  return {
    properties: { resourceType: { const: type }, ...(typeof properties === 'object' && properties) },
    // A resource that says nothing is allowed where its type demands nothing.
    content: '',
  };
}

type Content = (node: ElementNode, type: string) => JsonSchema;

/** The value of one property; `content` says how what is below it is put. */
function valueSchema(node: ElementNode, type: string, content: Content): JsonSchema {
  const primitive = primitiveSchema(type);
  if (primitive !== undefined) return { ...primitive, ...fixedPrimitive(node.facts.fixed), ...bounds(node) };
  return node.holdsResource ? { type: 'object' } : content(node, type);
}

/** A `$ref` where the content is another definition's or element's, otherwise written out. */
function referredContent(node: ElementNode, type: string): JsonSchema {
  const url = node.shared(type);
  if (url !== undefined) return { $ref: schemaId(url) };
  const { reference } = node;
  return reference === undefined
    ? contentSchema(node, type)
    : { $ref: schemaId(reference.profile, reference.facts.id) };
}

/** Keywords besides JSON Schema's own are explained in `keywords.ts`. */
function contentSchema(node: ElementNode, type?: string): JsonSchema {
  const children = node.children(type);
  const named = children.map((child) => ({ child, properties: propertiesOf(child) }));
  const companioned = ({ properties }: (typeof named)[number]) =>
    properties.some(([, { companion }]) => companion);
  return {
    type: 'object',
    properties: Object.fromEntries(
      named.flatMap(({ properties }) =>
        properties.map(([name, property]) => [name, propertySchema(property)]),
      ),
    ),
    additionalProperties: false,
    content: 'id',
    ...listed('present', named.filter(({ child }) => (child.facts.min ?? 0) > 0).map(namesOf)),
    ...listed('oneOfChoice', named.filter(({ child }) => child.types.length > 1).map(byChoice)),
    ...listed(
      'companions',
      named.filter((found) => found.child.facts.list && companioned(found)).map(nameOf),
    ),
  };
}

function propertySchema({ node, type, companion }: Property): JsonSchema | false {
  const { list, min = 0, max = '1' } = node.facts;
  if (max === '0') return false;
  const value = valueSchema(node, type, referredContent);
  if (list === undefined) return companion ? referredContent(node, type) : value;
  // Written out, as it may be null: for a condition around a reference ajv takes the square of the errors.
  const item = companion ? contentSchema(node, type) : value;
  return {
    type: 'array',
    items: nullable(item, isPrimitive(type)),
    minItems: Math.max(min, 1),
    ...(max !== '*' && { maxItems: Number(max) }),
  };
}

/** In a list of primitives `null` stands for a value that has only extensions. */
const nullable = (schema: JsonSchema, isListed: boolean): JsonSchema =>
  isListed ? { ...schema, type: [schema.type, 'null'] } : schema;

const fixedPrimitive = (fixed: Json | undefined): JsonSchema =>
  fixed === undefined || typeof fixed === 'object' ? {} : { const: fixed };

function bounds({ facts: { maxLength, minValue, maxValue } }: ElementNode): JsonSchema {
  return {
    ...(maxLength !== undefined && { maxLength }),
    ...(typeof minValue === 'number' && { minimum: minValue }),
    ...(typeof maxValue === 'number' && { maximum: maxValue }),
  };
}

interface Named {
  child: ElementNode;
  properties: [string, Property][];
}

const namesOf = ({ child, properties }: Named): { element: string; names: string[] } => ({
  element: child.name,
  names: properties.map(([name]) => name),
});

const byChoice = ({ child, properties }: Named): { element: string; names: string[][] } => ({
  element: child.name,
  names: child.types.map(({ code }) => properties.flatMap(([name, { type }]) => (type === code ? name : []))),
});

const nameOf = ({ properties }: Named): string => properties[0]?.[0] ?? '';

const listed = (keyword: string, values: readonly unknown[]): JsonSchema =>
  values.length > 0 ? { [keyword]: values } : {};
