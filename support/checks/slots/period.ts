import { instantOf } from '../../fhir/londonTime.js';
import type { SlotSearch } from '../../world/slots.js';
import type { Check } from '../check.js';
import { observation } from '../observe.js';
import { ofType } from './each.js';

/** That nothing outside the requested period is returned; the bounds belong to it. */
export const periodChecks: readonly Check<SlotSearch>[] = [
  {
    id: 'slots.period.start',
    title: 'no Slot starts before the requested period',
    requirements: ['APPT-SLOTS-004', 'APPT-SLOTS-079', 'APPT-SLOTS-080'],
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
    requirements: ['APPT-SLOTS-005', 'APPT-SLOTS-079', 'APPT-SLOTS-081'],
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
