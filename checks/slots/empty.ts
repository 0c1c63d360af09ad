import { select } from '../../support/kernel/select.js';
import { textOf } from '../../support/kernel/textOf.js';
import { resourceIn } from '../../support/model/body.js';
import type { Check } from '../../support/model/check.js';
import { isSuccess } from '../../support/model/exchange.js';
import { observation, ofPart, oneOf } from '../../support/model/observe.js';
import { ofType } from './each.js';

/** The answer to a search for a period without a free slot. */
export const emptyChecks: readonly Check[] = [
  {
    id: 'slots.empty.success',
    title: 'the search without a result succeeds with a searchset Bundle',
    *observe({ exchange, body }) {
      const { status } = exchange.response;
      const resource = resourceIn(body);
      const found = resource?.resourceType ?? body.kind;
      yield* ofPart('bundle', [
        observation('status', isSuccess(status), '200', status),
        observation('resourceType', found === 'Bundle', 'Bundle', found),
      ]);
      if (found === 'Bundle') yield* ofPart('type', [oneOf('Bundle.type', resource?.type, ['searchset'])]);
    },
  },
  {
    id: 'slots.empty.no-entries',
    title: 'the Bundle has no entries',
    *observe({ body }) {
      if (body.kind !== 'resource') return;
      const entry = body.resource.entry;
      yield observation(
        'Bundle.entry',
        entry === undefined,
        'no element entry, not even an empty one',
        entry,
      );
    },
  },
];

/** That a day on which the practice's rules keep every slot back yields none. */
export const embargoChecks: readonly Check[] = [
  {
    id: 'slots.embargo',
    title: 'no Slot of the embargoed day is returned',
    *observe(answer) {
      if (answer.body.kind !== 'resource' || select(answer.body.resource, 'type')[0]?.value !== 'searchset')
        return;
      const slots = ofType(answer, 'Slot').map(
        ({ value }) => `Slot/${textOf(value.id)} ${textOf(value.start)}`,
      );
      yield observation('Bundle.entry', slots.length === 0, 'no Slot', slots.join(', ') || undefined);
    },
  },
];
