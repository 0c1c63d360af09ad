import { own } from '../../support/kernel/own.js';
import type { Json } from '../../support/kernel/select.js';
import { isObject } from '../../support/kernel/select.js';
import { LEXICAL_RULES } from '../compile/lexical.js';
import type { ElementNode } from '../compile/node.js';
import { isPrimitive } from '../compile/primitives.js';
import type { StructureCheck, StructureError } from '../compile/structure.js';
import type { Found } from './locate.js';
import { locate } from './locate.js';
import { keysOf } from './place.js';
import type { Remark, Visit } from './run.js';
import { quoted } from './run.js';

/** A visit that holds a value to a compiled schema and says in FHIR's words what is wrong. */
export function structureVisit(check: () => StructureCheck, node: ElementNode): Visit {
  let compiled: StructureCheck | undefined;
  return (value, place, { run }) => {
    compiled ??= check();
    if (compiled(value)) return;
    for (const error of compiled.errors ?? []) {
      const remark = REMARKS[error.keyword]?.(
        locate(node, place, error.instancePath),
        error,
        valueAt(value, error.instancePath),
        value,
      );
      if (remark !== undefined) run.report(remark);
    }
  };
}

type Describe = (
  found: Found,
  error: StructureError,
  value: Json | undefined,
  whole: Json,
) => Remark | undefined;

/** What each keyword of the schemas means; those that only lead to others are absent. */
const REMARKS: Readonly<Record<string, Describe>> = {
  type: wrongValue,
  format: wrongValue,
  minimum: wrongValue,
  maximum: wrongValue,
  maxLength: (found, error, value) => ({
    ...wrongValue(found, error, value),
    expected: `at most ${String(error.params.limit)} characters`,
  }),
  const: ({ node, place }, _error, value) => ({
    code: 'fixed',
    place,
    node,
    expected: `exactly ${quoted(node.facts.fixed)}`,
    found: quoted(value),
  }),
  additionalProperties: unknownElement,
  'false schema': ({ node, place }, _error, value) => ({
    code: 'cardinality-max',
    place,
    node,
    expected: 'absent: this profile does not allow it',
    found: quoted(value),
  }),
  present: (found, { params }, value) => {
    const node = childNamed(found, params.element);
    const stem = node.name.replace('[x]', '');
    const place = found.place.at(stem);
    // A choice that is there with a type that is not allowed is reported as such.
    if (stem !== node.name && isObject(value) && Object.keys(value).some((name) => isTypeOf(stem, name)))
      return undefined;
    return {
      code: 'cardinality-min',
      place,
      missing: true,
      node,
      expected: `at least ${node.facts.min ?? 1}`,
    };
  },
  oneOfChoice: (found, { params }, value) => {
    const node = childNamed(found, params.element);
    const stem = node.name.replace('[x]', '');
    const names = isObject(value) ? Object.keys(value).filter((name) => name.startsWith(stem)) : [];
    return {
      code: 'choice',
      place: found.place.at(stem),
      missing: true,
      node,
      expected: 'one type at most',
      found: names.join(', '),
    };
  },
  companions: ({ node, place }, { params }) => ({
    code: 'empty',
    place: place.at(String(params.element)).at(Number(params.index)),
    node: childNamed({ node, place, type: '' }, params.element),
    expected: 'a value, or an extension beside the null',
    found: 'null',
  }),
  content: ({ node, place }, { instancePath }, value, whole) => {
    // Beside the value of a primitive an id alone says enough.
    const isAlone = isObject(value) && Object.keys(value).length === 0;
    if (!isAlone && hasValueBeside(whole, instancePath)) return undefined;
    return { code: 'empty', place, node, expected: 'some content', found: quoted(value) };
  },
  minItems: ({ node, place }, { params }, value) =>
    Array.isArray(value) && value.length === 0
      ? { code: 'empty', place, node, expected: 'no empty list: leave the element out', found: '[]' }
      : {
          code: 'cardinality-min',
          place,
          node,
          expected: `at least ${String(params.limit)}`,
          found: count(value),
        },
  maxItems: ({ node, place }, { params }, value) => ({
    code: 'cardinality-max',
    place,
    node,
    expected: `at most ${String(params.limit)}`,
    found: count(value),
  }),
};

/** Whether what a pointer leads to, `/_given/1`, is beside the value of a primitive, `/given/1`. */
function hasValueBeside(whole: Json, pointer: string): boolean {
  const [, above = '', name, index = ''] = /^(.*)\/_([^/]+)(\/\d+)?$/s.exec(pointer) ?? [];
  return name !== undefined && (valueAt(whole, `${above}/${name}${index}`) ?? null) !== null;
}

function wrongValue({ node, type, place }: Found, _error: StructureError, value: Json | undefined): Remark {
  const isEmpty = value === null || value === '';
  return {
    code: isEmpty ? 'empty' : 'type',
    place,
    node,
    expected: expectedType(node, type, place.key, value),
    found: quoted(value),
  };
}

function expectedType(
  node: ElementNode,
  type: string,
  key: string | number,
  value: Json | undefined,
): string {
  if (node.facts.list && typeof key !== 'number') return 'a list, in [ ]';
  const rule = LEXICAL_RULES[type];
  const what =
    isPrimitive(type) && rule !== undefined ? `${rule} (${type})` : `an object (${type || node.name})`;
  return Array.isArray(value) ? `one value and no list: ${what}` : what;
}

/** A name that starts as a choice does is that choice, with a type that is not allowed here. */
function unknownElement(found: Found, { params }: StructureError, value: Json | undefined): Remark {
  const name = String(params.additionalProperty);
  const content = isObject(value) ? own(value, name) : undefined;
  const place = found.place.at(name);
  const children = found.node.children(isRoot(found.node) ? undefined : found.type);
  const choice = children.find(
    (child) => child.name.endsWith('[x]') && isTypeOf(child.name.slice(0, -3), name),
  );
  if (choice !== undefined) {
    const types = choice.types.map(({ code }) => code).join(', ');
    return {
      code: 'type',
      place,
      node: choice,
      expected: `of type ${types}`,
      found: `${name}: ${quoted(content)}`,
    };
  }
  return {
    code: 'unknown-element',
    place,
    node: found.node,
    expected: 'only elements that are defined',
    found: `${name}: ${quoted(content)}`,
  };
}

const isTypeOf = (stem: string, name: string): boolean =>
  name.replace(/^_/, '').startsWith(stem) && /^[A-Z]/.test(name.replace(/^_/, '').slice(stem.length));

function childNamed({ node, type }: Found, name: unknown): ElementNode {
  return (
    node.children(isRoot(node) || type === '' ? undefined : type).find((child) => child.name === name) ?? node
  );
}

const isRoot = ({ facts }: ElementNode): boolean => !facts.id.includes('.');

const count = (value: Json | undefined): string => (Array.isArray(value) ? String(value.length) : '1');

function valueAt(value: Json, pointer: string): Json | undefined {
  let found: Json | undefined = value;
  for (const key of keysOf(pointer)) {
    if (Array.isArray(found)) found = found[Number(key)];
    else found = isObject(found) ? own(found, key) : undefined;
  }
  return found;
}
