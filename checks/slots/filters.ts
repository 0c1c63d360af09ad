import type { JsonObject } from '../../support/kernel/select.js';
import { textOf } from '../../support/kernel/textOf.js';
import type { Check, Observation } from '../../support/model/check.js';
import { observation, ofPart } from '../../support/model/observe.js';
import { missing, slotsOf } from './comparison.js';
import type { SlotSearch } from './search.js';

/** The same period searched with each combination of the two search filters; `exchange` is the last one's. */
export interface FilterSearches {
  exchange: { id: string };
  none: SlotSearch;
  type: SlotSearch;
  code: SlotSearch;
  both: SlotSearch;
}

/**
 * What the matching table of slot availability management implies for any diary, whatever is restricted in it: a
 * filter only ever adds slots, and a slot seen with either filter alone is restricted in neither way.
 */
export const filterChecks: readonly Check<FilterSearches>[] = [
  {
    id: 'slots.filters.type-adds',
    title: 'an organisation type hides no Slot that is returned without it',
    *observe({ none, type, code, both }) {
      yield* contained(none, type, 'with the organisation type');
      yield* contained(code, both, 'with the ODS code and the organisation type');
    },
  },
  {
    id: 'slots.filters.code-adds',
    title: 'an ODS code hides no Slot that is returned without it',
    *observe({ none, type, code, both }) {
      yield* ofPart('one', contained(none, code, 'with the ODS code'));
      yield* ofPart('both', contained(type, both, 'with the organisation type and the ODS code'));
    },
  },
  {
    id: 'slots.filters.alone',
    title: 'a Slot that either filter alone returns is returned without filters',
    *observe({ none, type, code }) {
      const withCode = slotsOf(code);
      const unrestricted = new Map([...slotsOf(type)].filter(([reference]) => withCode.has(reference)));
      yield* missing(unrestricted, slotsOf(none), 'a Slot that the search without filters returns as well');
    },
  },
];

/** Searches of a day on which slots are restricted, with the filter that opens them and without. */
export interface RestrictionSearches {
  exchange: { id: string };
  /** What is sent where the restriction is met, in words: "the organisation type urgent-care". */
  filter: string;
  unfiltered: SlotSearch;
  /** Only the filter that the restriction is about. */
  matching: SlotSearch;
  /** Filters that do not meet the restriction, by what is sent. */
  others: readonly { sent: string; search: SlotSearch }[];
}

const restrictionTitles = {
  type: {
    shown: 'Slots restricted to an organisation type are returned to whom they are meant for',
    hidden: 'Slots restricted to an organisation type are returned to nobody else',
  },
  code: {
    shown: 'Slots restricted to ODS codes are returned to whom they are meant for',
    hidden: 'Slots restricted to ODS codes are returned to nobody else',
  },
} as const;

/** Judges slots that provider.yaml says are restricted to an organisation type. */
export const typeRestrictionChecks = restrictionChecks('type');

/** Judges slots that provider.yaml says are restricted to ODS codes. */
export const codeRestrictionChecks = restrictionChecks('code');

function restrictionChecks(kind: 'type' | 'code'): readonly Check<RestrictionSearches>[] {
  const titles = restrictionTitles[kind];
  return [
    {
      id: `slots.restriction.${kind}-shown`,
      title: titles.shown,
      *observe({ filter, unfiltered, matching }) {
        const restricted = restrictedSlots(unfiltered, matching);
        yield observation(
          'Bundle.entry',
          restricted.size > 0,
          `a Slot that is returned with ${filter} only, as provider.yaml says (practice.restrictedSlots)`,
          `the same ${slotsOf(unfiltered).size} Slots as without a filter`,
        );
      },
    },
    {
      id: `slots.restriction.${kind}-hidden`,
      title: titles.hidden,
      *observe({ unfiltered, matching, others }) {
        const restricted = restrictedSlots(unfiltered, matching);
        for (const { sent, search } of others) {
          const shown = slotsOf(search);
          for (const [reference, slot] of restricted)
            yield observation(
              `${reference} (${textOf(slot.start)})`,
              !shown.has(reference),
              `no such Slot with ${sent}`,
              shown.has(reference) ? reference : undefined,
            );
        }
      },
    },
  ];
}

/** The slots that only the matching filter brings out. */
function restrictedSlots(unfiltered: SlotSearch, matching: SlotSearch): Map<string, JsonObject> {
  const open = slotsOf(unfiltered);
  return new Map([...slotsOf(matching)].filter(([reference]) => !open.has(reference)));
}

const contained = (fewer: SlotSearch, more: SlotSearch, how: string): Iterable<Observation> =>
  missing(slotsOf(fewer), slotsOf(more), `a Slot that is returned ${how} as well`);
