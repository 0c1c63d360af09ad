import { isObject } from '../../../support/kernel/select.js';
import { badRequest, type Faults, type Tolerances } from '../fault.js';
import type { Variation } from '../sweep.js';
import { withClaims } from './change.js';

interface Times {
  iat: number;
  exp: number;
}

/** The token issued and expiring otherwise, from the right times in whole seconds. */
const times = (change: (right: Times) => Times): NonNullable<Variation['change']> =>
  withClaims((claims) => {
    const { iat, exp } = isObject(claims) ? claims : {};
    return { ...claims, ...change({ iat: Number(iat), exp: Number(exp) }) };
  });

/** What can be wrong with the life of a token. */
export const timeFaults: Faults = {
  'each is sent with a token that expired five minutes ago': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-that-expired-five-minutes-ago',
      error: 'tokens.error.with-a-token-that-expired-five-minutes-ago',
    },
    change: times(({ iat, exp }) => ({ iat: iat - 600, exp: exp - 600 })),
    error: badRequest,
  },
  'each is sent with a token that expired a minute ago': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-that-expired-a-minute-ago',
      error: 'tokens.error.with-a-token-that-expired-a-minute-ago',
    },
    change: times(({ iat, exp }) => ({ iat: iat - 360, exp: exp - 360 })),
    error: badRequest,
  },
  'each is sent with a token that expires before it was issued': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-that-expires-before-it-was-issued',
      error: 'tokens.error.with-a-token-that-expires-before-it-was-issued',
    },
    change: times(({ iat }) => ({ iat, exp: iat - 1 })),
    error: badRequest,
  },
  'each is sent with a token that expires at second 0': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-that-expires-at-second-0',
      error: 'tokens.error.with-a-token-that-expires-at-second-0',
    },
    change: times(({ iat }) => ({ iat, exp: 0 })),
    error: badRequest,
  },
  'each is sent with a token that expires at a negative time': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-that-expires-at-a-negative-time',
      error: 'tokens.error.with-a-token-that-expires-at-a-negative-time',
    },
    change: times(({ iat }) => ({ iat, exp: -300 })),
    error: badRequest,
  },
  'each is sent with a token that was issued at second 0': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-that-was-issued-at-second-0',
      error: 'tokens.error.with-a-token-that-was-issued-at-second-0',
    },
    change: times(({ exp }) => ({ iat: 0, exp })),
    error: badRequest,
  },
  'each is sent with a token that lives for an hour': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-that-lives-for-an-hour',
      error: 'tokens.error.with-a-token-that-lives-for-an-hour',
    },
    change: times(({ iat }) => ({ iat, exp: iat + 3600 })),
    error: badRequest,
  },
  'each is sent with a token that lives for a minute': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-that-lives-for-a-minute',
      error: 'tokens.error.with-a-token-that-lives-for-a-minute',
    },
    change: times(({ iat }) => ({ iat, exp: iat + 60 })),
    error: badRequest,
  },
  'each is sent with a token whose times are in milliseconds': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-times-are-in-milliseconds',
      error: 'tokens.error.with-a-token-whose-times-are-in-milliseconds',
    },
    change: times(({ iat, exp }) => ({ iat: iat * 1000, exp: exp * 1000 })),
    error: badRequest,
  },
  'each is sent with a token that lives for 301 seconds': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-that-lives-for-301-seconds',
      error: 'tokens.error.with-a-token-that-lives-for-301-seconds',
    },
    change: times(({ iat, exp }) => ({ iat, exp: exp + 1 })),
    error: badRequest,
  },
  'each is sent with a token that lives for 299 seconds': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-that-lives-for-299-seconds',
      error: 'tokens.error.with-a-token-that-lives-for-299-seconds',
    },
    change: times(({ iat, exp }) => ({ iat, exp: exp - 1 })),
    error: badRequest,
  },
};

export const timeTolerances: Tolerances = {
  'each is sent with a token that was issued 200 seconds in the future': {
    id: 'tokens.serves.with-a-token-that-was-issued-200-seconds-in-the-future',
    change: times(({ iat, exp }) => ({ iat: iat + 200, exp: exp + 200 })),
  },
  'each is sent with a token that was issued 200 seconds ago': {
    id: 'tokens.serves.with-a-token-that-was-issued-200-seconds-ago',
    change: times(({ iat, exp }) => ({ iat: iat - 200, exp: exp - 200 })),
  },
};
