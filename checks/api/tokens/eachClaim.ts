import { badRequest, type Fault, type Faults } from '../fault.js';
import { withClaim, withoutClaim } from './change.js';
import { type Claim, wrongTypes } from './claimTypes.js';

type Spoilt = Omit<Fault, 'ids'>;

const absent = (name: Claim): Spoilt => ({
  change: withoutClaim(name),
  error: badRequest,
});

const nothing = (name: Claim): Spoilt => ({
  change: withClaim(name, () => null),
  error: badRequest,
});

const ofAnotherType = (name: Claim): Spoilt => ({
  change: withClaim(name, wrongTypes[name]),
  error: badRequest,
});

/** Each claim absent, null and of another type. */
export const spoiltClaims: Faults = {
  'each is sent with a token without iss': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-without-iss',
      error: 'tokens.error.with-a-token-without-iss',
    },
    ...absent('iss'),
  },
  'each is sent with a token whose iss is null': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-iss-is-null',
      error: 'tokens.error.with-a-token-whose-iss-is-null',
    },
    ...nothing('iss'),
  },
  'each is sent with a token whose iss is a number': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-iss-is-a-number',
      error: 'tokens.error.with-a-token-whose-iss-is-a-number',
    },
    ...ofAnotherType('iss'),
  },
  'each is sent with a token without sub': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-without-sub',
      error: 'tokens.error.with-a-token-without-sub',
    },
    ...absent('sub'),
  },
  'each is sent with a token whose sub is null': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-sub-is-null',
      error: 'tokens.error.with-a-token-whose-sub-is-null',
    },
    ...nothing('sub'),
  },
  'each is sent with a token whose sub is a number': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-sub-is-a-number',
      error: 'tokens.error.with-a-token-whose-sub-is-a-number',
    },
    ...ofAnotherType('sub'),
  },
  'each is sent with a token without aud': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-without-aud',
      error: 'tokens.error.with-a-token-without-aud',
    },
    ...absent('aud'),
  },
  'each is sent with a token whose aud is null': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-aud-is-null',
      error: 'tokens.error.with-a-token-whose-aud-is-null',
    },
    ...nothing('aud'),
  },
  'each is sent with a token whose aud is a number': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-aud-is-a-number',
      error: 'tokens.error.with-a-token-whose-aud-is-a-number',
    },
    ...ofAnotherType('aud'),
  },
  'each is sent with a token without exp': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-without-exp',
      error: 'tokens.error.with-a-token-without-exp',
    },
    ...absent('exp'),
  },
  'each is sent with a token whose exp is null': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-exp-is-null',
      error: 'tokens.error.with-a-token-whose-exp-is-null',
    },
    ...nothing('exp'),
  },
  'each is sent with a token whose exp is text': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-exp-is-text',
      error: 'tokens.error.with-a-token-whose-exp-is-text',
    },
    ...ofAnotherType('exp'),
  },
  'each is sent with a token without iat': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-without-iat',
      error: 'tokens.error.with-a-token-without-iat',
    },
    ...absent('iat'),
  },
  'each is sent with a token whose iat is null': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-iat-is-null',
      error: 'tokens.error.with-a-token-whose-iat-is-null',
    },
    ...nothing('iat'),
  },
  'each is sent with a token whose iat is text': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-iat-is-text',
      error: 'tokens.error.with-a-token-whose-iat-is-text',
    },
    ...ofAnotherType('iat'),
  },
  'each is sent with a token without reason_for_request': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-without-reason-for-request',
      error: 'tokens.error.with-a-token-without-reason-for-request',
    },
    ...absent('reason_for_request'),
  },
  'each is sent with a token whose reason_for_request is null': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-reason-for-request-is-null',
      error: 'tokens.error.with-a-token-whose-reason-for-request-is-null',
    },
    ...nothing('reason_for_request'),
  },
  'each is sent with a token whose reason_for_request is a list': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-reason-for-request-is-a-list',
      error: 'tokens.error.with-a-token-whose-reason-for-request-is-a-list',
    },
    ...ofAnotherType('reason_for_request'),
  },
  'each is sent with a token without requested_scope': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-without-requested-scope',
      error: 'tokens.error.with-a-token-without-requested-scope',
    },
    ...absent('requested_scope'),
  },
  'each is sent with a token whose requested_scope is null': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-requested-scope-is-null',
      error: 'tokens.error.with-a-token-whose-requested-scope-is-null',
    },
    ...nothing('requested_scope'),
  },
  'each is sent with a token whose requested_scope is a number': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-requested-scope-is-a-number',
      error: 'tokens.error.with-a-token-whose-requested-scope-is-a-number',
    },
    ...ofAnotherType('requested_scope'),
  },
  'each is sent with a token without requesting_device': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-without-requesting-device',
      error: 'tokens.error.with-a-token-without-requesting-device',
    },
    ...absent('requesting_device'),
  },
  'each is sent with a token whose requesting_device is null': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-requesting-device-is-null',
      error: 'tokens.error.with-a-token-whose-requesting-device-is-null',
    },
    ...nothing('requesting_device'),
  },
  'each is sent with a token whose requesting_device is text': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-requesting-device-is-text',
      error: 'tokens.error.with-a-token-whose-requesting-device-is-text',
    },
    ...ofAnotherType('requesting_device'),
  },
  'each is sent with a token without requesting_organization': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-without-requesting-organization',
      error: 'tokens.error.with-a-token-without-requesting-organization',
    },
    ...absent('requesting_organization'),
  },
  'each is sent with a token whose requesting_organization is null': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-requesting-organization-is-null',
      error: 'tokens.error.with-a-token-whose-requesting-organization-is-null',
    },
    ...nothing('requesting_organization'),
  },
  'each is sent with a token whose requesting_organization is text': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-requesting-organization-is-text',
      error: 'tokens.error.with-a-token-whose-requesting-organization-is-text',
    },
    ...ofAnotherType('requesting_organization'),
  },
  'each is sent with a token without requesting_practitioner': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-without-requesting-practitioner',
      error: 'tokens.error.with-a-token-without-requesting-practitioner',
    },
    ...absent('requesting_practitioner'),
  },
  'each is sent with a token whose requesting_practitioner is null': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-requesting-practitioner-is-null',
      error: 'tokens.error.with-a-token-whose-requesting-practitioner-is-null',
    },
    ...nothing('requesting_practitioner'),
  },
  'each is sent with a token whose requesting_practitioner is text': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-requesting-practitioner-is-text',
      error: 'tokens.error.with-a-token-whose-requesting-practitioner-is-text',
    },
    ...ofAnotherType('requesting_practitioner'),
  },
};
