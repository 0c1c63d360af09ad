import { localReference } from '../../support/fhir/reference.js';
import { resourceIn } from '../../support/model/body.js';
import type { Check, ResponseSubject } from '../../support/model/check.js';
import { isSuccess } from '../../support/model/exchange.js';
import { observation, quote } from '../../support/model/observe.js';

/** What a reference of a search answer led to when it was read. */
export interface ReadReference extends ResponseSubject {
  /** `Location/17` */
  reference: string;
}

/** All references of one type that a search answer held, read one after the other; `exchange` is the last one's. */
export interface ReadReferences {
  exchange: { id: string };
  read: readonly ReadReference[];
}

/** That each reference that was read led to the resource of its type and id. */
export const resolves = (facts: Omit<Check, 'observe'>): Check<ReadReferences> => ({
  ...facts,
  *observe({ read }) {
    for (const { reference, exchange, body } of read) {
      const resource = resourceIn(body);
      const found = `${resource?.resourceType}/${quote(resource?.id)}`;
      yield observation(
        reference,
        isSuccess(exchange.response.status) && found === localReference(reference),
        `200 with ${localReference(reference)}`,
        `${exchange.response.status} with ${resource ? found : body.kind} (exchange ${exchange.id})`,
      );
    }
  },
});

/** That the ids in a search answer are those that the Foundations read interactions know. */
export const referenceChecks: readonly Check<ReadReferences>[] = [
  resolves({
    id: 'slots.references.resolve',
    title: 'each of them can be read by the id that the search gave it',
  }),
];
