import type { CheckFacts } from '../facts.js';
import { standingRules } from '../standing/index.js';
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
};

/** The check of every closing scenario: a standing rule at an endpoint. */
export const closingChecks: readonly CheckFacts[] = Object.entries(closingRows).flatMap(
  ([interaction, rows]) =>
    standingRules.map(({ key, title, requirements, interpretation, severity }) => ({
      id: `${interaction}.${key}`,
      title: `Every response ${title}`,
      requirements: [...requirements, ...(rows[key] ?? [])],
      ...(interpretation ? { interpretation } : {}),
      ...(severity ? { severity } : {}),
    })),
);
