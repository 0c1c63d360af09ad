import type { Check } from '../check.js';
import { type AcceptanceRule, accepts } from '../responses/acceptance.js';

const rules: readonly (Omit<AcceptanceRule, 'id'> & { key: string })[] = [
  {
    key: 'today',
    because: 'today is not in the past',
    requirements: ['APPT-RETR-026'],
    interpretation: 'APPT-A-38',
  },
  { key: 'order', because: 'its starts may come in either order', requirements: ['APPT-RETR-034'] },
  { key: 'one-day', because: 'its period may be a single day', requirements: ['APPT-RETR-034'] },
  { key: 'any-length', because: 'its period may be of any length', requirements: ['APPT-RETR-035'] },
  {
    key: 'unknown-parameter',
    because: 'unknown parameters are ignored',
    requirements: ['APPT-RETR-048', 'API-HTTP-061'],
  },
];

/** By the reason: that a retrieval is accepted. */
export const retrievalAcceptance: Readonly<Record<string, Check>> = Object.fromEntries(
  rules.map(({ key, ...rule }) => [
    rule.because,
    accepts({ status: 200, resourceType: 'Bundle' })({ id: `retrieve.accepts.${key}`, ...rule }),
  ]),
);
