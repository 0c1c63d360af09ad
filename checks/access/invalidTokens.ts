import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { decodeToken, encodeBase64url, encodeToken } from '../../support/authorisation/jwt.js';
import type { RefusedToken } from '../../support/config/provider.js';
import { withHeader, withoutHeader } from '../../support/http/headers.js';
import { isObject } from '../../support/kernel/select.js';
import { headerValue } from '../../support/model/exchange.js';
import { Omitted } from '../../support/model/signals.js';
import type { Addressee, Variation } from '../api/sweep.js';
import type { InvalidRequest, InvalidRequests } from '../api/validity.js';

type RequestChange = NonNullable<Variation['change']>;

/** The capability statement holds nothing of a patient (PFS-I-3). */
const ofPatients = ({ key }: Addressee): boolean => key !== 'get-the-capability-statement';

/** What is sent in place of a patient's access token, by its sentence; the ids of refusals begin alike. */
export const invalidAccessTokens: InvalidRequests = {
  'each is sent without an access token': refused('without-an-access-token', (prepared) =>
    withoutHeader(prepared, 'Authorization'),
  ),
  'each is sent with the word Bearer and no access token': refused(
    'without-a-token-after-bearer',
    (prepared) => withHeader(prepared, 'Authorization', 'Bearer'),
  ),
  'each is sent with a text that is no access token': refused(
    'with-a-text-that-is-no-token',
    instead(() => 'no-access-token-of-anybody'),
  ),
  'each is sent with its access token under another signature': refused(
    'under-another-signature',
    instead((token) => {
      const [header = '', claims = ''] = partsOf(token);
      return `${header}.${claims}.${encodeBase64url('a signature of nobody')}`;
    }),
  ),
  'each is sent with its access token signed by another key': refused(
    'signed-by-another-key',
    instead(signedAnew),
  ),
  'each is sent with its access token unsigned': refused(
    'unsigned',
    instead((token) => encodeToken({ header: { alg: 'none', typ: 'JWT' }, claims: decoded(token).claims })),
  ),
  'each is sent with its access token prolonged by its holder': refused(
    'prolonged',
    instead((token) => {
      const [header = '', , signature = ''] = partsOf(token);
      const { claims } = decoded(token);
      const later = { ...(isObject(claims) ? claims : {}), exp: 4_102_444_800 };
      return `${header}.${encodeBase64url(JSON.stringify(later))}.${signature}`;
    }),
  ),
  'each is sent with an access token that has expired': prepared('expired'),
  'each is sent with an access token that is not valid yet': prepared('notYetValid'),
  'each is sent with an access token that another key has signed': prepared('otherKey'),
  'each is sent with an access token of another provider': prepared('otherAudience'),
  'each is sent with an access token of a patient whose identity is not proven enough': prepared('lowLevel'),
};

function refused(id: string, change: RequestChange): InvalidRequest {
  return { ids: { refusal: `access.refuses.${id}` }, to: ofPatients, change };
}

/** A token that the configuration gives; what nobody gives cannot be tried. */
function prepared(wrong: RefusedToken): InvalidRequest {
  return refused(wrong, (request, { run: { config } }) => {
    const path = config.authorisation?.refused[wrong];
    if (path === undefined) throw new Omitted(`provider.yaml names no file authorisation.refused.${wrong}`);
    return instead(() => readFileSync(path, 'utf8').trim())(request);
  });
}

/** Another token in the same form of the header. */
function instead(
  change: (token: string) => string,
): (request: Parameters<RequestChange>[0]) => ReturnType<RequestChange> {
  return (request) => {
    const value = headerValue(request.headers, 'Authorization') ?? '';
    const [, scheme = '', token = ''] = /^(Bearer )?(.*)$/.exec(value) ?? [];
    return withHeader(request, 'Authorization', `${scheme}${change(token)}`);
  };
}

const partsOf = (token: string): string[] => {
  decoded(token);
  return token.split('.');
};

function decoded(token: string): NonNullable<ReturnType<typeof decodeToken>> {
  const found = decodeToken(token);
  if (found) return found;
  throw new Omitted(
    'the access tokens of the provider are no JSON Web Tokens, so that nothing can be changed in them',
  );
}

let stranger: KeyObject | undefined;

/** What the token says, under a key that the provider never saw. */
function signedAnew(token: string): string {
  stranger ??= generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const { header, claims } = decoded(token);
  const kept = { ...(isObject(header) ? header : {}), alg: 'RS512' };
  const signed = [kept, claims].map((part) => encodeBase64url(JSON.stringify(part))).join('.');
  return `${signed}.${sign('RSA-SHA512', Buffer.from(signed), stranger).toString('base64url')}`;
}
