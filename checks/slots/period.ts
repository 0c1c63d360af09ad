import { instantOf } from '../../support/fhir/londonTime.js';
import type { Check } from '../../support/model/check.js';
import { observation } from '../../support/model/observe.js';
import { ofType } from './each.js';
import type { SlotSearch } from './search.js';

/** That nothing outside the requested period is returned; the bounds belong to it. */
export const periodChecks: readonly Check<SlotSearch>[] = [
  {
    id: 'slots.period.start',
    title: 'no Slot starts before the requested period',
    *observe(search) {
      const from = search.window.from;
      for (const { path, value } of ofType(search, 'Slot'))
        yield observation(
          `${path}.start`,
          instantOf(value.start) >= from.toMillis(),
          `${from.toISO({ suppressMilliseconds: true })} or later`,
          value.start,
        );
    },
  },
  {
    id: 'slots.period.end',
    title: 'no Slot ends after the requested period',
    *observe(search) {
      const to = search.window.to;
      for (const { path, value } of ofType(search, 'Slot'))
        yield observation(
          `${path}.end`,
          instantOf(value.end) <= to.toMillis(),
          `${to.toISO({ suppressMilliseconds: true })} or earlier`,
          value.end,
        );
    },
  },
];
