import type { Check } from '../../support/model/check.js';
import { type AcceptanceRule, accepts } from '../responses/acceptance.js';

const rules: readonly (Omit<AcceptanceRule, 'id'> & { key: string })[] = [
  {
    key: 'today',
    sentence: 'the retrieval is accepted, because today is not in the past',
  },
  {
    key: 'order',
    sentence: 'the retrieval is accepted, because its starts may come in either order',
  },
  {
    key: 'one-day',
    sentence: 'the retrieval is accepted, because its period may be a single day',
  },
  {
    key: 'any-length',
    sentence: 'the retrieval is accepted, because its period may be of any length',
  },
  {
    key: 'unknown-parameter',
    sentence: 'the retrieval is accepted, because unknown parameters are ignored',
  },
  {
    key: 'past-period',
    sentence: 'the retrieval is accepted, because its period may have passed',
  },
  {
    key: 'nhs-number',
    sentence: 'the retrieval is accepted, because its path may name the patient by NHS number',
  },
  {
    key: 'past-limit',
    sentence: 'the retrieval is accepted, because it may limit the appointments of the past',
  },
  {
    key: 'by-status',
    sentence: 'the retrieval is accepted, because it may ask for a status',
  },
  {
    key: 'with-actors',
    sentence: 'the retrieval is accepted, because it may ask for practitioners and locations',
  },
];

/** By the sentence: that a retrieval is accepted. */
export const retrievalAcceptance: Readonly<Record<string, Check>> = Object.fromEntries(
  rules.map(({ key, ...rule }) => [
    rule.sentence,
    accepts({ status: 200, resourceType: 'Bundle' })({ id: `retrieve.accepts.${key}`, ...rule }),
  ]),
);
