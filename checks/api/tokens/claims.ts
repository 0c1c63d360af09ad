import { textOf } from '../../../support/kernel/textOf.js';
import { objects } from '../../elementChanges.js';
import { badRequest, type InvalidRequests } from '../validity.js';
import { withClaim, withClaims, withoutClaim, withResource } from './change.js';
import { spoiltClaims } from './eachClaim.js';

const naughty = '"not a URL"; -- <script>';

/** What can be wrong with the claims of a token, one claim at a time. */
export const invalidClaimRequests: InvalidRequests = {
  ...spoiltClaims,
  'each is sent with a token without requested_record': {
    ids: { refusal: 'tokens.refuses.with-a-token-without-requested-record' },
    change: withoutClaim('requested_record'),
  },
  'each is sent with a token whose aud is another URL than the fixed one': {
    ids: { refusal: 'tokens.refuses.with-a-token-whose-aud-is-another-url' },
    change: withClaim('aud', () => 'https://elsewhere.example/token'),
  },
  'each is sent with a token whose requested_record is somebody else': {
    ids: { refusal: 'tokens.refuses.with-a-token-whose-requested-record-is-somebody-else' },
    // Of an organisation, a provider need not tell which one is asked for.
    to: ({ interaction }) => interaction.scope.startsWith('patient/'),
    change: withResource('requested_record', (right) => ({
      ...right,
      identifier: objects(right.identifier).map((one) => ({ ...one, value: '9000000009' })),
    })),
  },
  'each is sent with a token whose reason_for_request is spelt in capitals': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-reason-for-request-is-spelt-in-capitals',
      error: 'tokens.error.with-a-token-whose-reason-for-request-is-spelt-in-capitals',
    },
    change: withClaims(({ reason_for_request, ...others }) => ({
      ...others,
      REASON_FOR_REQUEST: reason_for_request ?? null,
    })),
    error: badRequest,
  },
  'each is sent with a token whose iss is empty': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-iss-is-empty',
      error: 'tokens.error.with-a-token-whose-iss-is-empty',
    },
    change: withClaim('iss', () => ''),
    error: badRequest,
  },
  'each is sent with a token whose iss is no URL': {
    ids: { error: 'tokens.error.with-a-token-whose-iss-is-no-url' },
    change: withClaim('iss', () => naughty),
    error: badRequest,
  },
  'each is sent with a token whose aud is empty': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-aud-is-empty',
      error: 'tokens.error.with-a-token-whose-aud-is-empty',
    },
    change: withClaim('aud', () => ''),
    error: badRequest,
  },
  'each is sent with a token whose aud is no URL': {
    ids: { error: 'tokens.error.with-a-token-whose-aud-is-no-url' },
    change: withClaim('aud', () => naughty),
    error: badRequest,
  },
  'each is sent with a token whose sub is not the id of its requesting_practitioner': {
    ids: { refusal: 'tokens.refuses.with-a-token-whose-sub-is-not-the-id-of-its-requesting-practitioner' },
    change: withClaim('sub', (right) => `${textOf(right)}-other`),
  },
  'each is sent with a token whose reason_for_request is another than directcare': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-reason-for-request-is-another-than-directcare',
      error: 'tokens.error.with-a-token-whose-reason-for-request-is-another-than-directcare',
    },
    change: withClaim('reason_for_request', () => 'secondaryuses'),
    error: badRequest,
  },
  'each is sent with a token whose reason_for_request is a hostile text': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-reason-for-request-is-a-hostile-text',
      error: 'tokens.error.with-a-token-whose-reason-for-request-is-a-hostile-text',
    },
    change: withClaim('reason_for_request', () => `directcare'; DROP TABLE patients; --`),
    error: badRequest,
  },
  'each is sent with a token whose requested_scope is no scope of GP Connect': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-requested-scope-is-no-scope-of-gp-connect',
      error: 'tokens.error.with-a-token-whose-requested-scope-is-no-scope-of-gp-connect',
    },
    change: withClaim('requested_scope', () => 'everything/*.*'),
    error: badRequest,
  },
};
