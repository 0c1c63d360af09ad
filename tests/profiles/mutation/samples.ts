import type { TypeFacts } from '../../../profiles/definitions.js';
import type { Json, JsonObject } from '../../../support/kernel/select.js';
import { variantsOf } from './oracle/elements.js';
import type { Published } from './oracle/published.js';
import { childrenOf, type Forest, type Node } from './oracle/tree.js';

const PRIMITIVES: Readonly<Record<string, Json>> = {
  base64Binary: 'TUE=',
  boolean: true,
  code: 'example',
  date: '2020-01-02',
  dateTime: '2020-01-02T03:04:05Z',
  decimal: 1.25,
  id: 'example-1',
  instant: '2020-01-02T03:04:05Z',
  integer: -3,
  markdown: '*example*',
  oid: 'urn:oid:1.2.3',
  positiveInt: 3,
  string: 'example',
  time: '03:04:05',
  unsignedInt: 0,
  uri: 'https://example.org/example',
  xhtml: '<div xmlns="http://www.w3.org/1999/xhtml">example</div>',
};

/** Types whose least content is not told by their required elements. */
const LEAST: Readonly<Record<string, Json>> = {
  Reference: { display: 'example' },
  CodeableConcept: { text: 'example' },
  Extension: { url: 'https://example.org/extension', valueString: 'example' },
  ContactPoint: { system: 'phone', value: '01234 567890' },
  Resource: { resourceType: 'Basic', code: { text: 'example' } },
};

/** A value that an element may have, as small as its profile allows; nothing where none can be made up. */
export function sampleOf(
  published: Published,
  trees: Forest,
  node: Node,
  type: TypeFacts | undefined,
  depth = 0,
): Json | undefined {
  const { fixed, pattern, binding } = node.element;
  const code = type?.code ?? '';
  if (fixed !== undefined || pattern !== undefined) return fixed ?? pattern;
  if (depth > 4) return undefined;
  if (code === 'code' && binding?.strength === 'required')
    return codesOf(published, binding.valueSet)[0] ?? 'example';
  if (/^[a-z]/.test(code)) return PRIMITIVES[code];
  const required = requiredOf(published, trees, node, type, depth);
  if (Object.keys(required).length > 0) return required;
  return LEAST[code] ?? firstOf(published, trees, node, type, depth);
}

/** Codes that a value set lists, or all codes of a system that it includes. */
export function codesOf(published: Published, valueSet: string): string[] {
  return (published.valueSets.get(valueSet)?.include ?? []).flatMap(
    ({ system, codes, filters, valueSets }) => {
      if (codes) return [...codes];
      if (filters || valueSets) return [];
      const facts = published.codeSystems.get(system ?? '')?.codes ?? [];
      return facts.map((code) => (typeof code === 'string' ? code : code.code));
    },
  );
}

function requiredOf(
  published: Published,
  trees: Forest,
  node: Node,
  type: TypeFacts | undefined,
  depth: number,
): JsonObject {
  const entries = [...(childrenOf(trees, node, type) ?? [])].flatMap(([name, child]): [string, Json][] => {
    const slices = [...child.slices.values()].filter(({ element }) => (element.min ?? 0) > 0);
    const wanted = (child.element.min ?? 0) > 0 && slices.length === 0 ? [child] : slices;
    const [variant] = variantsOf(name, child);
    if (!variant) return [];
    const items = wanted
      .map((each) => sampleOf(published, trees, each, each.element.types?.[0] ?? variant.type, depth + 1))
      .filter((item) => item !== undefined);
    const [first] = items;
    return first === undefined ? [] : [[variant.key, child.element.list ? items : first]];
  });
  return Object.fromEntries(entries);
}

function firstOf(
  published: Published,
  trees: Forest,
  node: Node,
  type: TypeFacts | undefined,
  depth: number,
): JsonObject | undefined {
  for (const [name, child] of childrenOf(trees, node, type) ?? []) {
    if (name === 'id' || name === 'extension' || name === 'modifierExtension' || child.element.max === '0')
      continue;
    const [variant] = variantsOf(name, child);
    const value = variant && sampleOf(published, trees, child, variant.type, depth + 1);
    if (variant && value !== undefined) return { [variant.key]: child.element.list ? [value] : value };
  }
  return undefined;
}
