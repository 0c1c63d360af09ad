import type { CheckFacts } from '../facts.js';
import { standingRules } from '../standing/index.js';
import { titleOf } from '../standing/rule.js';
import { foundationsClosingRows } from './closingFoundations.js';

/**
 * The rows of each endpoint's own page that say the same as a standing rule, by the endpoint's interaction and the key
 * of the rule. A rule that no row of the page repeats stands with the rows of the general pages alone.
 */
export const closingRows: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  ...foundationsClosingRows,
  'search-for-free-slots': {
    'cache-control': ['APPT-GEN-013', 'APPT-GEN-014'],
    'media-type': ['APPT-GEN-039'],
    charset: ['APPT-GEN-045'],
    profiles: ['APPT-SLOTS-075', 'APPT-SLOTS-145', 'APPT-GEN-026'],
    'logical-ids': ['APPT-SLOTS-138', 'APPT-GEN-056'],
    'meta-profile': ['APPT-SLOTS-125', 'APPT-SLOTS-126', 'APPT-GEN-049'],
    'meta-version': ['APPT-SLOTS-125', 'APPT-SLOTS-126', 'APPT-GEN-050'],
    'relative-references': ['APPT-SLOTS-137'],
    'full-url': ['APPT-SLOTS-139'],
    'no-empty-values': ['APPT-GEN-059'],
    'error-has-operation-outcome': ['APPT-SLOTS-070', 'APPT-GEN-030'],
    'operation-outcome-profile': ['APPT-SLOTS-070', 'APPT-GEN-029', 'APPT-GEN-030'],
    'issue-severity': ['APPT-GEN-031'],
    'issue-code': ['APPT-GEN-032'],
    'spine-error-code': ['APPT-GEN-033', 'APPT-GEN-034'],
    'spine-error-system': ['APPT-GEN-034'],
    diagnostics: ['APPT-SLOTS-070', 'APPT-SLOTS-071'],
  },
  'book-an-appointment': {
    'cache-control': ['APPT-GEN-013', 'APPT-GEN-014'],
    'media-type': ['APPT-GEN-039'],
    charset: ['APPT-GEN-045'],
    etag: ['APPT-GEN-052', 'APPT-GEN-053'],
    profiles: ['APPT-BOOK-125', 'APPT-BOOK-149', 'APPT-GEN-026'],
    'logical-ids': ['APPT-GEN-056'],
    'meta-profile': ['APPT-BOOK-128', 'APPT-GEN-049'],
    'meta-version': ['APPT-BOOK-129', 'APPT-GEN-050'],
    'no-empty-values': ['APPT-GEN-059'],
    'error-has-operation-outcome': ['APPT-BOOK-102', 'APPT-GEN-030'],
    'operation-outcome-profile': ['APPT-BOOK-102', 'APPT-GEN-029', 'APPT-GEN-030'],
    'issue-severity': ['APPT-GEN-031'],
    'issue-code': ['APPT-GEN-032'],
    'spine-error-code': ['APPT-GEN-033', 'APPT-GEN-034'],
    'spine-error-system': ['APPT-GEN-034'],
    diagnostics: ['APPT-BOOK-102', 'APPT-BOOK-111'],
  },
  'retrieve-a-patients-appointments': {
    'cache-control': ['APPT-GEN-013', 'APPT-GEN-014'],
    'media-type': ['APPT-GEN-039'],
    charset: ['APPT-GEN-045'],
    profiles: ['APPT-RETR-053', 'APPT-RETR-078', 'APPT-GEN-026'],
    'logical-ids': ['APPT-GEN-056'],
    'meta-profile': ['APPT-RETR-057', 'APPT-GEN-049'],
    'meta-version': ['APPT-RETR-058', 'APPT-GEN-050'],
    'relative-references': ['APPT-RETR-076'],
    'full-url': ['APPT-RETR-077'],
    'no-empty-values': ['APPT-GEN-059'],
    'error-has-operation-outcome': ['APPT-RETR-042', 'APPT-GEN-030'],
    'operation-outcome-profile': ['APPT-RETR-042', 'APPT-GEN-029', 'APPT-GEN-030'],
    'issue-severity': ['APPT-GEN-031'],
    'issue-code': ['APPT-GEN-032'],
    'spine-error-code': ['APPT-GEN-033', 'APPT-GEN-034'],
    'spine-error-system': ['APPT-GEN-034'],
    diagnostics: ['APPT-RETR-042', 'APPT-RETR-045'],
  },
  'amend-an-appointment': {
    'cache-control': ['APPT-GEN-013', 'APPT-GEN-014'],
    'media-type': ['APPT-GEN-039'],
    charset: ['APPT-GEN-045'],
    etag: ['APPT-GEN-052', 'APPT-GEN-053', 'APPT-AMEND-076'],
    profiles: ['APPT-AMEND-072', 'APPT-AMEND-085', 'APPT-GEN-026'],
    'logical-ids': ['APPT-GEN-056'],
    'meta-profile': ['APPT-AMEND-073', 'APPT-GEN-049'],
    'meta-version': ['APPT-AMEND-074', 'APPT-GEN-050'],
    'no-empty-values': ['APPT-GEN-059'],
    'error-has-operation-outcome': ['APPT-AMEND-042', 'APPT-GEN-030'],
    'operation-outcome-profile': ['APPT-AMEND-042', 'APPT-GEN-029', 'APPT-GEN-030'],
    'issue-severity': ['APPT-GEN-031'],
    'issue-code': ['APPT-GEN-032'],
    'spine-error-code': ['APPT-GEN-033', 'APPT-GEN-034'],
    'spine-error-system': ['APPT-GEN-034'],
    diagnostics: ['APPT-AMEND-042'],
  },
  'cancel-an-appointment': {
    'cache-control': ['APPT-GEN-013', 'APPT-GEN-014'],
    'media-type': ['APPT-GEN-039'],
    charset: ['APPT-GEN-045'],
    etag: ['APPT-GEN-052', 'APPT-GEN-053', 'APPT-CANC-053'],
    profiles: ['APPT-CANC-049', 'APPT-CANC-068', 'APPT-GEN-026'],
    'logical-ids': ['APPT-GEN-056'],
    'meta-profile': ['APPT-CANC-050', 'APPT-GEN-049'],
    'meta-version': ['APPT-CANC-051', 'APPT-GEN-050'],
    'no-empty-values': ['APPT-GEN-059'],
    'error-has-operation-outcome': ['APPT-CANC-035', 'APPT-GEN-030'],
    'operation-outcome-profile': ['APPT-CANC-035', 'APPT-GEN-029', 'APPT-GEN-030'],
    'issue-severity': ['APPT-GEN-031'],
    'issue-code': ['APPT-GEN-032'],
    'spine-error-code': ['APPT-GEN-033', 'APPT-GEN-034'],
    'spine-error-system': ['APPT-GEN-034'],
    diagnostics: ['APPT-CANC-035'],
  },
  'read-an-appointment': {
    'cache-control': ['APPT-GEN-013', 'APPT-GEN-014'],
    'media-type': ['APPT-GEN-039'],
    charset: ['APPT-GEN-045'],
    etag: ['APPT-GEN-052', 'APPT-GEN-053', 'APPT-READ-019'],
    profiles: ['APPT-READ-021', 'APPT-READ-045', 'APPT-GEN-026'],
    'logical-ids': ['APPT-GEN-056'],
    'meta-profile': ['APPT-READ-023', 'APPT-GEN-049'],
    'meta-version': ['APPT-READ-024', 'APPT-GEN-050'],
    'no-empty-values': ['APPT-GEN-059'],
    'error-has-operation-outcome': ['APPT-READ-012', 'APPT-GEN-030'],
    'operation-outcome-profile': ['APPT-READ-012', 'APPT-GEN-029', 'APPT-GEN-030'],
    'issue-severity': ['APPT-GEN-031'],
    'issue-code': ['APPT-GEN-032'],
    'spine-error-code': ['APPT-GEN-033', 'APPT-GEN-034'],
    'spine-error-system': ['APPT-GEN-034'],
  },
};

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
export const closingChecks: readonly CheckFacts[] = Object.entries(closingRows).flatMap(
  ([interaction, rows]) =>
    standingRules
      .filter(({ key }) => !unconcerned[interaction]?.includes(key))
      .map(({ key, title, requirements, interpretation, severity }) => ({
        id: `${interaction}.${key}`,
        title: titleOf({ title }),
        requirements: [...requirements, ...(rows[key] ?? [])],
        ...(interpretation ? { interpretation } : {}),
        ...(severity ? { severity } : {}),
      })),
);
