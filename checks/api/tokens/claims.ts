import { textOf } from '../../../support/kernel/textOf.js';
import { badRequest, type Faults, rows } from '../fault.js';
import { withClaim, withClaims } from './change.js';
import { allClaims } from './claimRows.js';
import { spoiltClaims } from './eachClaim.js';

const naughty = '"not a URL"; -- <script>';

/** What can be wrong with the claims of a token, one claim at a time. */
export const claimFaults: Faults = {
  ...spoiltClaims,
  'each is sent with a token whose reason_for_request is spelt in capitals': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-reason-for-request-is-spelt-in-capitals',
      error: 'tokens.error.with-a-token-whose-reason-for-request-is-spelt-in-capitals',
    },
    change: withClaims(({ reason_for_request, ...others }) => ({
      ...others,
      REASON_FOR_REQUEST: reason_for_request ?? null,
    })),
    refused: rows(...allClaims),
    error: badRequest('API-ERR-036', 'API-XLS-063'),
  },
  'each is sent with a token whose iss is empty': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-iss-is-empty',
      error: 'tokens.error.with-a-token-whose-iss-is-empty',
    },
    change: withClaim('iss', () => ''),
    refused: rows('API-JWT-012', 'API-JWT-014'),
    error: badRequest('API-ERR-036', 'API-XLS-043'),
  },
  'each is sent with a token whose iss is no URL': {
    ids: { error: 'tokens.error.with-a-token-whose-iss-is-no-url' },
    change: withClaim('iss', () => naughty),
    error: badRequest('API-XLS-043', 'API-XLS-057'),
  },
  'each is sent with a token whose aud is empty': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-aud-is-empty',
      error: 'tokens.error.with-a-token-whose-aud-is-empty',
    },
    change: withClaim('aud', () => ''),
    refused: rows('API-JWT-012', 'API-JWT-017'),
    error: badRequest('API-ERR-036', 'API-XLS-035'),
  },
  'each is sent with a token whose aud is no URL': {
    ids: { error: 'tokens.error.with-a-token-whose-aud-is-no-url' },
    change: withClaim('aud', () => naughty),
    error: { ...badRequest('API-XLS-035', 'API-XLS-055'), interpretation: 'FND-A-10' },
  },
  'each is sent with a token whose sub is not the id of its requesting_practitioner': {
    ids: { refusal: 'tokens.refuses.with-a-token-whose-sub-is-not-the-id-of-its-requesting-practitioner' },
    change: withClaim('sub', (right) => `${textOf(right)}-other`),
    refused: {
      requirements: ['API-JWT-016', 'API-JWT-047'],
      interpretation: 'APPT-I-153',
      severity: 'warn',
    },
  },
  'each is sent with a token whose reason_for_request is another than directcare': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-reason-for-request-is-another-than-directcare',
      error: 'tokens.error.with-a-token-whose-reason-for-request-is-another-than-directcare',
    },
    change: withClaim('reason_for_request', () => 'secondaryuses'),
    refused: rows('API-JWT-012', 'API-JWT-027', 'API-JWT-028'),
    error: badRequest('API-ERR-036'),
  },
  'each is sent with a token whose reason_for_request is a hostile text': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-reason-for-request-is-a-hostile-text',
      error: 'tokens.error.with-a-token-whose-reason-for-request-is-a-hostile-text',
    },
    change: withClaim('reason_for_request', () => `directcare'; DROP TABLE patients; --`),
    refused: rows('API-JWT-012', 'API-JWT-027', 'API-JWT-028'),
    error: badRequest('API-ERR-036', 'API-XLS-058'),
  },
  'each is sent with a token whose requested_scope is no scope of GP Connect': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-requested-scope-is-no-scope-of-gp-connect',
      error: 'tokens.error.with-a-token-whose-requested-scope-is-no-scope-of-gp-connect',
    },
    change: withClaim('requested_scope', () => 'everything/*.*'),
    refused: rows('API-JWT-012'),
    error: badRequest('API-ERR-036'),
  },
};
