import type { CheckFacts } from '../../support/model/check.js';
import { standingRules } from '../standing/index.js';
import { titleOf } from '../standing/rule.js';

const readings = ['full-url', 'diagnostics'];
const directoryReadings = ['relative-references', ...readings];
const directorySearches = ['etag', 'relative-references'];

/**
 * Rules that the answers of an interaction give nothing to: it returns no Bundle, no single resource, no resource with
 * references, or knows no error that has to be explained.
 */
const unconcerned: Readonly<Record<string, readonly string[]>> = {
  'get-the-capability-statement': [
    ...['etag', 'logical-ids', 'meta-profile', 'meta-version'],
    ...directoryReadings,
  ],
  'find-an-organisation': directorySearches,
  'read-an-organisation': directoryReadings,
  'find-a-practitioner': directorySearches,
  'read-a-practitioner': directoryReadings,
  'find-a-patient': ['etag'],
  'read-a-patient': readings,
  'register-a-patient': ['etag'],
  'read-a-location': readings,
  'search-for-free-slots': ['etag'],
  'book-an-appointment': ['full-url'],
  'retrieve-a-patients-appointments': ['etag'],
  'amend-an-appointment': ['full-url'],
  'cancel-an-appointment': ['full-url'],
  'read-an-appointment': readings,
};

/** The check of every closing scenario: a standing rule at an endpoint whose answers it concerns. */
export const closingChecks: readonly CheckFacts[] = Object.entries(unconcerned).flatMap(
  ([interaction, keys]) =>
    standingRules
      .filter(({ key }) => !keys.includes(key))
      .map((rule) => ({ id: `${interaction}.${rule.key}`, title: titleOf(rule) })),
);
