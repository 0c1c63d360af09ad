import type { Json } from '../../support/fhir/select.js';
import { isObject } from '../../support/fhir/select.js';
import type { ElementNode } from '../compile/node.js';
import type { Place } from './place.js';
import type { Surroundings, Visit } from './run.js';
import { quoted } from './run.js';
import type { Matcher, MatcherTools } from './slicing.js';
import { matcherOf, namesOf, slicingOf } from './slicing.js';

interface CompiledSlice {
  node: ElementNode;
  matches: Matcher;
  visit: Visit;
}

/**
 * A visit of a sliced element: each value by the rules of its slice, by those of the element itself where it is in
 * no slice; then how often each slice occurs, in which order, and whether others are allowed.
 */
export function slicedListVisit(
  node: ElementNode,
  slices: readonly ElementNode[],
  unsliced: Visit | undefined,
  visitOf: (slice: ElementNode) => Visit,
  tools: MatcherTools,
): Visit {
  const slicing = slicingOf(node) ?? { by: [], rules: 'open' };
  const compiled = slices.map(
    (slice): CompiledSlice => ({
      node: slice,
      matches: matcherOf(slice, slicing, tools),
      visit: visitOf(slice),
    }),
  );
  return (value, place, around) => {
    const places = Array.isArray(value)
      ? value.map((item, index) => ({ item, place: place.at(index) }))
      : [{ item: value, place }];
    const sorted = places.map(({ item, place: at }) => {
      const slice = sliceOf(item, compiled, at, around);
      (slice?.visit ?? unsliced)?.(item, at, around);
      return { slice, item, at };
    });
    for (const one of compiled) count(one, sorted.filter(({ slice }) => slice === one).length, place, around);
    const isChoice = node.name.endsWith('[x]');
    for (const [index, { slice, item, at }] of sorted.entries()) {
      const later = sorted.slice(index + 1);
      const remark = { code: 'slice', place: at, node, found: quoted(item) } as const;
      if (slice === undefined && slicing.rules === 'closed' && !isChoice) {
        around.run.report({
          ...remark,
          expected: `one of ${slices.map(({ slice: name }) => name).join(', ')}, and nothing else`,
        });
      }
      if (
        slice === undefined &&
        slicing.rules === 'openAtEnd' &&
        later.some((other) => other.slice !== undefined)
      ) {
        around.run.report({
          ...remark,
          severity: 'warning',
          expected: 'a place after those that this profile describes',
        });
      }
      if (
        slice !== undefined &&
        slicing.ordered &&
        later.some((other) => other.slice && isBefore(other.slice, slice, compiled))
      ) {
        around.run.report({
          ...remark,
          expected: `the order ${slices.map(({ slice: name }) => name).join(', ')}`,
        });
      }
    }
  };
}

function sliceOf(
  item: Json,
  slices: readonly CompiledSlice[],
  place: Place,
  { run }: Surroundings,
): CompiledSlice | undefined {
  for (const slice of slices) {
    const found = slice.matches(item);
    if (found === true) return slice;
    if (found === 'unknown') {
      run.notEvaluated({
        code: 'slice',
        place,
        node: slice.node,
        expected: `what the slice ${slice.node.slice} asks for, if it belongs to it`,
        reason: 'what tells the slices apart cannot be followed',
      });
    }
  }
  return undefined;
}

function count({ node }: CompiledSlice, found: number, place: Place, { run }: Surroundings): void {
  const { min = 0, max = '1' } = node.facts;
  if (found < min) {
    run.report({
      code: 'cardinality-min',
      place,
      missing: true,
      node,
      expected: `at least ${min} ${node.slice}`,
      found: String(found),
    });
  }
  if (max !== '*' && found > Number(max)) {
    const expected =
      max === '0' ? `no ${node.slice}: this profile does not allow it` : `at most ${max} ${node.slice}`;
    run.report({ code: 'cardinality-max', place, node, expected, found: String(found) });
  }
}

const isBefore = (one: CompiledSlice, other: CompiledSlice, all: readonly CompiledSlice[]): boolean =>
  all.indexOf(one) < all.indexOf(other);

/** A visit that reports slices which must occur although the whole element is missing. */
export function missingSlices(children: readonly ElementNode[]): Visit | undefined {
  const wanted = children.flatMap((child) =>
    child.slices
      .filter(({ facts, name }) => (facts.min ?? 0) > 0 && facts.max !== '0' && !name.endsWith('[x]'))
      .map((slice) => ({ slice, names: namesOf(child), name: child.name })),
  );
  if (wanted.length === 0) return undefined;
  return (value, place, { run }) => {
    if (!isObject(value)) return;
    for (const { slice, names, name } of wanted) {
      if (names.some((property) => value[property] !== undefined)) continue;
      const expected = `at least ${slice.facts.min} ${slice.slice}`;
      run.report({ code: 'cardinality-min', place: place.at(name), missing: true, node: slice, expected });
    }
  };
}
