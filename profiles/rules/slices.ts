import type { Json } from '../../support/kernel/select.js';
import { isObject } from '../../support/kernel/select.js';
import type { ElementNode } from '../compile/node.js';
import { openAtEnd as AT_END } from '../exceptions.js';
import type { Place } from './place.js';
import type { Surroundings, Visit } from './run.js';
import { quoted } from './run.js';
import type { Matcher, MatcherTools } from './slicing.js';
import { matcherOf, namesOf, slicingOf } from './slicing.js';

const isChoice = ({ name }: ElementNode): boolean => name.endsWith('[x]');

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
  const names = slices.map(({ slice }) => slice).join(', ');
  const compiled = slices.map(
    (slice): CompiledSlice => ({
      node: slice,
      matches: matcherOf(slice, slicing, tools),
      visit: visitOf(slice),
    }),
  );
  return (value, place, around) => {
    const items = Array.isArray(value) ? value : [value];
    const found = items.map((item, index) => {
      const at = Array.isArray(value) ? place.at(index) : place;
      const slice = sliceOf(item, compiled, at, around);
      (slice?.visit ?? unsliced)?.(item, at, around);
      return slice;
    });
    for (const slice of compiled) count(slice, found, place, around);
    if (!isChoice(node) && slicing.rules !== 'open') others(found, items, place, around);
    if (slicing.ordered) inOrder(found, items, place, around);
  };

  /** What is in no slice: forbidden, or to stand at the end. */
  function others(
    found: readonly (CompiledSlice | undefined)[],
    items: readonly Json[],
    place: Place,
    { run }: Surroundings,
  ): void {
    const last = found.findLastIndex((slice) => slice !== undefined);
    for (const [index, slice] of found.entries()) {
      if (slice !== undefined) continue;
      const remark = { code: 'slice', place: place.at(index), node, found: quoted(items[index]) } as const;
      if (slicing.rules === 'closed')
        run.report({ ...remark, expected: `one of ${names}, and nothing else` });
      // No server keeps an order that only the words "open at end" ask for: reported, but no breach (exceptions.ts).
      else if (index < last)
        run.report({ ...remark, severity: AT_END.severity, expected: `a place after ${names}` });
    }
  }

  function inOrder(
    found: readonly (CompiledSlice | undefined)[],
    items: readonly Json[],
    place: Place,
    { run }: Surroundings,
  ): void {
    const ranks = found.map((slice) => (slice === undefined ? -1 : compiled.indexOf(slice)));
    let highest = -1;
    for (const [index, rank] of ranks.entries()) {
      const isAfter = rank >= highest;
      highest = Math.max(highest, rank);
      if (rank < 0 || isAfter) continue;
      run.report({
        code: 'slice',
        place: place.at(index),
        node,
        expected: `the order ${names}`,
        found: quoted(items[index]),
      });
    }
  }
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

function count(
  slice: CompiledSlice,
  all: readonly (CompiledSlice | undefined)[],
  place: Place,
  { run }: Surroundings,
): void {
  const { node } = slice;
  const { min = 0, max = '1' } = node.facts;
  if (min === 0 && max === '*') return;
  let found = 0;
  for (const one of all) if (one === slice) found += 1;
  if (found < min) {
    const expected = `at least ${min} ${node.slice}`;
    run.report({ code: 'cardinality-min', place, missing: true, node, expected, found: String(found) });
  }
  if (max !== '*' && found > Number(max)) {
    const expected =
      max === '0' ? `no ${node.slice}: this profile does not allow it` : `at most ${max} ${node.slice}`;
    run.report({ code: 'cardinality-max', place, node, expected, found: String(found) });
  }
}

/** A visit that reports slices which must occur although the whole element is missing. */
export function missingSlices(children: readonly ElementNode[]): Visit | undefined {
  const wanted = children.flatMap((child) =>
    child.slices
      .filter(({ facts }) => (facts.min ?? 0) > 0 && facts.max !== '0')
      // A slice of a choice is one of its properties; the values of any other slice share one.
      .map((slice) => ({
        slice,
        names: namesOf(isChoice(child) ? slice : child),
        name: child.name.replace('[x]', ''),
      })),
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
