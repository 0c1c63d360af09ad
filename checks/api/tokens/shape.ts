import { encodeBase64url as encode, encodeToken } from '../../../support/authorisation/jwt.js';
import { withHeader, withoutHeader } from '../../../support/http/headers.js';
import type { JsonObject } from '../../../support/kernel/select.js';
import type { Variation } from '../sweep.js';
import { badRequest, type InvalidRequest, type InvalidRequests } from '../validity.js';
import { rewritten, withTokenHeader } from './change.js';

type RequestChange = NonNullable<Variation['change']>;

const authorisation =
  (value: (right: string) => string): RequestChange =>
  (prepared) => {
    const right = encodeToken(prepared.token ?? { header: {}, claims: {} });
    return withHeader(prepared, 'Authorization', value(right));
  };

const [head, payload] = [0, 1].map((index) => (token: string) => token.split('.')[index] ?? '');
const part = (token: string, which: 'header' | 'payload'): string =>
  (which === 'header' ? head : payload)?.(token) ?? '';

const malformed = (change: RequestChange): Omit<InvalidRequest, 'ids'> => ({
  change,
  error: badRequest,
});

/** What can be wrong with the form of a token, whatever it claims (API security; audit and provenance). */
export const invalidTokenShapeRequests: InvalidRequests = {
  'each is sent without an Authorization header': {
    ids: {
      refusal: 'tokens.refuses.without-an-authorization-header',
      error: 'tokens.error.without-an-authorization-header',
    },
    change: (prepared) => withoutHeader(prepared, 'Authorization'),
    error: badRequest,
  },
  'each is sent with an empty Authorization header': {
    ids: {
      refusal: 'tokens.refuses.with-an-empty-authorization-header',
      error: 'tokens.error.with-an-empty-authorization-header',
    },
    change: authorisation(() => ''),
    error: badRequest,
  },
  'each is sent with the word Bearer and no token': {
    ids: {
      refusal: 'tokens.refuses.with-the-word-bearer-and-no-token',
      error: 'tokens.error.with-the-word-bearer-and-no-token',
    },
    change: authorisation(() => 'Bearer'),
    error: badRequest,
  },
  'each is sent with a token without the word Bearer': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-without-the-word-bearer',
      error: 'tokens.error.with-a-token-without-the-word-bearer',
    },
    change: authorisation((token) => token),
    error: badRequest,
  },
  'each is sent with a token of the Basic scheme': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-of-the-basic-scheme',
      error: 'tokens.error.with-a-token-of-the-basic-scheme',
    },
    change: authorisation((token) => `Basic ${token}`),
    error: badRequest,
  },
  'each is sent with a token in plain JSON instead of base64url': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-in-plain-json-instead-of-base64url',
      error: 'tokens.error.with-a-token-in-plain-json-instead-of-base64url',
    },
    ...malformed(
      rewritten((_token, { header, claims }) => `${JSON.stringify(header)}.${JSON.stringify(claims)}.`),
    ),
  },
  'each is sent with a token of characters that base64url does not have': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-of-characters-that-base64url-does-not-have',
      error: 'tokens.error.with-a-token-of-characters-that-base64url-does-not-have',
    },
    ...malformed(rewritten((token) => `${part(token, 'header')}.!${part(token, 'payload')}*.`)),
  },
  'each is sent with a token without its trailing dot': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-without-its-trailing-dot',
      error: 'tokens.error.with-a-token-without-its-trailing-dot',
    },
    change: rewritten((token) => token.slice(0, -1)),
    error: badRequest,
  },
  'each is sent with a token of one part': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-of-one-part',
      error: 'tokens.error.with-a-token-of-one-part',
    },
    ...malformed(rewritten((token) => part(token, 'payload'))),
  },
  'each is sent with a token of four parts': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-of-four-parts',
      error: 'tokens.error.with-a-token-of-four-parts',
    },
    ...malformed(rewritten((token) => `${token}.${part(token, 'payload')}`)),
  },
  'each is sent with a token whose payload is empty': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-payload-is-empty',
      error: 'tokens.error.with-a-token-whose-payload-is-empty',
    },
    ...malformed(rewritten((token) => `${part(token, 'header')}..`)),
  },
  'each is sent with a token whose payload is no JSON': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-payload-is-no-json',
      error: 'tokens.error.with-a-token-whose-payload-is-no-json',
    },
    ...malformed(rewritten((token) => `${part(token, 'header')}.${encode('no JSON')}.`)),
  },
  'each is sent with a token whose payload is a JSON list': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-payload-is-a-json-list',
      error: 'tokens.error.with-a-token-whose-payload-is-a-json-list',
    },
    ...malformed(rewritten((token) => `${part(token, 'header')}.${encode('["iss"]')}.`)),
  },
  'each is sent with a token whose header is no JSON': {
    ids: {
      refusal: 'tokens.refuses.with-a-token-whose-header-is-no-json',
      error: 'tokens.error.with-a-token-whose-header-is-no-json',
    },
    ...malformed(rewritten((token) => `${encode('no JSON')}.${part(token, 'payload')}.`)),
  },
  'each is sent with a token that carries a signature': {
    ids: { refusal: 'tokens.refuses.with-a-token-that-carries-a-signature' },
    change: rewritten((token) => `${token}${encode('a signature that nobody can check')}`),
  },
  'each is sent with a token whose header names an algorithm': {
    ids: { refusal: 'tokens.refuses.with-a-token-whose-header-names-an-algorithm' },
    change: withTokenHeader({ alg: 'HS256', typ: 'JWT' } satisfies JsonObject),
  },
};
