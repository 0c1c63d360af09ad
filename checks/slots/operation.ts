import type { Check, ResponseSubject } from '../../support/model/check.js';
import { observation, oneOf, present } from '../../support/model/observe.js';
import { nothingOfSearch } from '../responses/found.js';
import { isBreakdown, refuses } from '../responses/refusal.js';
import { slotsOf } from './comparison.js';
import { ofType } from './each.js';
import type { SlotSearch } from './search.js';

/** Requests that the operation gpc.getschedule has to refuse, by the last part of the check's id. */
const refusals = {
  'no-period': 'the operation is refused, because timePeriod is mandatory',
  'two-periods': 'the operation is refused, because timePeriod may be given only once',
  'other-parameter': 'the operation is refused, because it has no other parameter than timePeriod',
  'no-parameters': 'the operation is refused, because its body is no Parameters resource',
  'unknown-organisation': 'the operation is refused, because no organisation has that id',
} as const;

/** That a request is refused, by the sentence. */
export const operationRefusals: Readonly<Record<string, readonly Check[]>> = Object.fromEntries(
  Object.entries(refusals).map(([key, sentence]) => [
    sentence,
    [refuses({ id: `getschedule.refuses.${key}`, sentence })],
  ]),
);

/** That the operation has one name: 501 says as well as 404 that another one is not offered. */
export const otherName: Check = {
  id: 'getschedule.refuses.other-case',
  title: 'refuses a request, because its name is in other letters',
  *observe({ exchange }) {
    const { status } = exchange.response;
    yield observation('status', status >= 400 && !isBreakdown(status), 'a 4xx status, or 501', status);
  },
};

/** What the answer of the operation is, where that of a search would be otherwise. */
export const operationChecks: readonly Check<SlotSearch>[] = [
  {
    id: 'getschedule.bare-bundle',
    title: 'the operation is answered with the Bundle itself',
    *observe({ body }: ResponseSubject) {
      if (body.kind !== 'resource') return;
      yield oneOf('resourceType', body.asSent?.resourceType ?? body.resource.resourceType, ['Bundle']);
    },
  },
  {
    id: 'getschedule.nothing-outside',
    title: 'no Slot lies wholly outside the requested period',
    *observe(search) {
      const { from, to } = search.window;
      for (const { path, value } of ofType(search, 'Slot')) {
        const [start, end] = [value.start, value.end].map((one) => Date.parse(String(one)));
        const outside = Number(end) <= from.toMillis() || Number(start) >= to.toMillis();
        const found = `${String(value.start)} to ${String(value.end)}`;
        yield observation(path, !outside, `a time between ${from.toISO()} and ${to.toISO()}`, found);
      }
    },
  },
  {
    id: 'getschedule.organisation',
    title: 'the Organization of the Schedules is in the Bundle',
    *observe(search) {
      if (slotsOf(search).size === 0) return;
      yield present(
        'Bundle.entry (Organization)',
        ofType(search, 'Organization')[0]?.value.id,
        'an Organization',
      );
    },
  },
  {
    id: 'getschedule.nothing-of-a-search',
    title: 'the Bundle holds the slots and nothing about a search',
    *observe({ body }) {
      if (body.kind === 'resource' && body.resource.resourceType === 'Bundle')
        yield* nothingOfSearch(body.resource);
    },
  },
];
