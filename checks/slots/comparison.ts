import { instantOf } from '../../support/fhir/londonTime.js';
import type { JsonObject } from '../../support/kernel/select.js';
import { textOf } from '../../support/kernel/textOf.js';
import type { Check, Observation } from '../../support/model/check.js';
import { observation, ofPart } from '../../support/model/observe.js';
import { ofType, referenceTo } from './each.js';
import type { SlotSearch } from './search.js';

/** Two searches of which the specification says how their answers relate; `exchange` is the later one's. */
export interface Comparison {
  exchange: { id: string };
  /** The search that is known to work. */
  known: SlotSearch;
  /** The search under test. */
  tested: SlotSearch;
}

type Facts = Omit<Check<Comparison>, 'observe'>;

/** That the tested search returns exactly the slots that the known one returned inside the tested period. */
export const sameSlots = (facts: Facts): Check<Comparison> => ({
  ...facts,
  *observe({ known, tested }) {
    const wanted = slotsOf(known, tested);
    const found = slotsOf(tested, tested);
    yield* ofPart('missing', missing(wanted, found, 'a Slot that the search under test returns as well'));
    yield* ofPart('more', missing(found, wanted, 'a Slot that the unchanged search returns as well'));
  },
});

/** That the tested search returns every slot of the known one. */
export const noFewerSlots = (facts: Facts): Check<Comparison> => ({
  ...facts,
  *observe({ known, tested }) {
    yield* missing(slotsOf(known), slotsOf(tested), 'a Slot that the search under test returns as well');
  },
});

/** The slots of an answer by reference; of those, if another search is given, that lie wholly inside its period. */
export function slotsOf(search: SlotSearch, inside?: SlotSearch): Map<string, JsonObject> {
  return new Map(
    ofType(search, 'Slot')
      .filter(({ value }) => !inside || liesInside(value, inside))
      .map(({ value }) => [referenceTo(value), value]),
  );
}

/** Observes of every slot of the first answer whether it is in the second. */
export function* missing(
  wanted: ReadonlyMap<string, JsonObject>,
  found: ReadonlyMap<string, JsonObject>,
  expected: string,
): Iterable<Observation> {
  for (const [reference, slot] of wanted)
    yield observation(
      `${reference} (${textOf(slot.start)})`,
      found.has(reference),
      expected,
      found.has(reference) ? reference : undefined,
    );
}

/**
 * Whether a slot lies inside a search's period. With a date as its end it is open whether a slot that ends at the
 * midnight after that day belongs to it (APPT-A-20): such a slot is left out.
 */
function liesInside({ start, end }: JsonObject, { window, parameters }: SlotSearch): boolean {
  const dateOnly = parameters.some(([name, value]) => name === 'end' && /^le\d{4}-\d{2}-\d{2}$/.test(value));
  const last = instantOf(end);
  return (
    instantOf(start) >= window.from.toMillis() &&
    (dateOnly ? last < window.to.toMillis() : last <= window.to.toMillis())
  );
}

export const comparisonChecks: readonly Check<Comparison>[] = [
  sameSlots({
    id: 'slots.same.whole-day',
    title: 'a date-only end covers the whole of that day',
  }),
  sameSlots({
    id: 'slots.same.from-midnight',
    title: 'a date-only start begins at local midnight of that day',
  }),
  sameSlots({
    id: 'slots.same.shorter-period',
    title: 'the shorter period yields exactly those Slots of the longer one that lie inside it',
  }),
  sameSlots({
    id: 'slots.same.unknown-parameter',
    title: 'an unknown parameter changes nothing in the Slots returned',
  }),
  sameSlots({
    id: 'slots.same.unknown-filter',
    title: 'an unknown search filter changes nothing in the Slots returned',
  }),
  sameSlots({
    id: 'slots.same.unknown-type',
    title: 'an organisation type outside the value set matches no restricted Slot',
  }),
  sameSlots({
    id: 'slots.same.includes',
    title: 'what a search includes changes nothing in the Slots returned',
  }),
  sameSlots({
    id: 'slots.same.any-order',
    title: 'the order of the parameters changes nothing in the Slots returned',
  }),
  noFewerSlots({
    id: 'slots.filters.hide-nothing',
    title: 'search filters hide no Slot that the search without them returns',
  }),
];
