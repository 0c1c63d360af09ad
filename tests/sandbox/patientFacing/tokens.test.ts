import { createLocalJWKSet, jwtVerify } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { codeOf } from '../consumer.js';
import {
  type Claims,
  type Clinic,
  clinic,
  exchange,
  exchangeForm,
  NOW,
  send,
  signed,
  tokenOf,
} from './patients.js';

let at: Clinic;
let me: string;
beforeAll(async () => {
  at = await clinic();
  me = at.people.bookable[0] ?? '';
});
const seconds = Math.floor(NOW.getTime() / 1000);

describe('the token endpoint', () => {
  it('gives a token that is signed with a key of its key set', async () => {
    const { status, body } = exchange(at, await exchangeForm(at, me));
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 300 });
    const keys = at.beside({
      method: 'GET',
      target: '/oauth2/jwks.json',
      headers: {},
      body: Buffer.alloc(0),
    });
    const set = createLocalJWKSet(JSON.parse(keys?.body.toString('utf8') ?? '{}'));
    const { payload } = await jwtVerify(String(body.access_token), set, { currentDate: NOW });
    expect(payload.sub).toBe(me);
  });

  it('gives one that never outlives the identity token', async () => {
    const form = await exchangeForm(at, me, { identity: { exp: seconds + 2 } });
    expect(exchange(at, form).body.expires_in).toBe(2);
  });

  it('shows the key set of the identity service', () => {
    const target = '/identity/.well-known/jwks.json';
    const answered = at.beside({ method: 'GET', target, headers: {}, body: Buffer.alloc(0) });
    expect(JSON.parse(answered?.body.toString('utf8') ?? '').keys).toHaveLength(1);
    expect(answered?.headers['Cache-Control']).toBe('no-store');
  });

  it.each<[string, Claims, number, string]>([
    ['a low level', { identity: { identity_proofing_level: 'P5' } }, 400, 'invalid_grant'],
    ['no level', { identity: { identity_proofing_level: undefined } }, 400, 'invalid_grant'],
    ['an expired identity', { identity: { exp: seconds - 1 } }, 400, 'invalid_grant'],
    ['an early identity', { identity: { nbf: seconds + 60 } }, 400, 'invalid_grant'],
    ['another identity service', { identity: { iss: 'https://other.example' } }, 400, 'invalid_grant'],
    ['another application', { identity: { aud: 'other' } }, 400, 'invalid_grant'],
    ['an unknown person', { identity: { nhs_number: '9990006997' } }, 400, 'invalid_grant'],
    ['a text for the identity', { fields: { subject_token: 'x' } }, 400, 'invalid_grant'],
    ['another type of token', { fields: { subject_token_type: 'urn:x' } }, 400, 'invalid_request'],
    ['another grant', { fields: { grant_type: 'client_credentials' } }, 400, 'unsupported_grant_type'],
    ['no grant', { fields: { grant_type: undefined } }, 400, 'invalid_request'],
    ['another client', { fields: { client_id: 'x' } }, 401, 'invalid_client'],
    ['no assertion', { fields: { client_assertion: undefined } }, 401, 'invalid_client'],
    ['an expired assertion', { client: { exp: seconds - 1 } }, 401, 'invalid_client'],
    ['an assertion for two hours', { client: { exp: seconds + 7200 } }, 401, 'invalid_client'],
    ['an assertion for somebody else', { client: { aud: 'https://other.example' } }, 401, 'invalid_client'],
    ['an assertion of somebody else', { client: { sub: 'x' } }, 401, 'invalid_client'],
    ['an assertion without an id', { client: { jti: undefined } }, 401, 'invalid_client'],
  ])('refuses %s', async (_, otherwise, status, error) => {
    expect(exchange(at, await exchangeForm(at, me, otherwise))).toMatchObject({ status, body: { error } });
  });

  it('refuses an assertion that was used before', async () => {
    const form = await exchangeForm(at, me);
    expect(exchange(at, form).status).toBe(200);
    expect(exchange(at, form).body.error).toBe('invalid_client');
  });

  it('refuses what another key signed, or another algorithm', async () => {
    const { identity, client } = at.credentials;
    const claims = { ...identityOf(), exp: seconds + 60 };
    for (const subject_token of [
      await signed(claims, { keyId: identity.keyId, pem: client.pem }),
      await signed(claims, identity, 'RS256'),
    ])
      expect(exchange(at, await exchangeForm(at, me, { fields: { subject_token } })).body.error).toBe(
        'invalid_grant',
      );
  });

  it('answers nothing but POST', () => {
    const incoming = { method: 'GET', target: '/oauth2/token', headers: {}, body: Buffer.alloc(0) };
    expect(at.beside(incoming)?.status).toBe(405);
    expect(at.beside({ ...incoming, target: '/elsewhere' })).toBeUndefined();
  });

  it.each(['deceased', 'inactive', 'sensitive', 'notEnabled'] as const)(
    'gives none to %s patients',
    async (kind) => {
      const nhsNumber = kind === 'notEnabled' ? at.people.dissenting : at.people[kind];
      expect(exchange(at, await exchangeForm(at, nhsNumber)).body.error).toBe('invalid_grant');
    },
  );
});

const identityOf = (): Claims => ({
  iss: at.credentials.identity.issuer,
  aud: at.credentials.identity.audience,
  nhs_number: me,
  identity_proofing_level: 'P9',
});

describe('an access token', () => {
  const search = '/Slot?start=ge2026-02-03&end=le2026-02-04&status=free&_include=Slot:schedule';

  it('opens the diary, with the word Bearer and without', async () => {
    const token = await tokenOf(at, me);
    expect(send(at, 'GET', search, { token }).status).toBe(200);
    expect(send(at, 'GET', search, { headers: { authorization: token } }).status).toBe(200);
  });

  it('is good for many requests', async () => {
    const token = await tokenOf(at, me);
    expect([1, 2, 3].map(() => send(at, 'GET', search, { token }).status)).toEqual([200, 200, 200]);
  });

  it.each(['expired', 'notYetValid', 'otherKey', 'otherAudience', 'lowLevel'] as const)(
    'that is refused as %s is',
    (kind) => {
      const answered = send(at, 'GET', search, { token: at.credentials.refused[kind] });
      expect([answered.status, codeOf({ ...answered, text: '' })]).toEqual([401, 'ACCESS_DENIED']);
      expect(answered.headers['WWW-Authenticate']).toBe('Bearer error="invalid_token"');
    },
  );

  it.each(['', 'Bearer', 'Bearer x', 'Basic QWxhZGRpbjpvcGVu', 'Bearer a.b.c'])(
    'is none in "%s"',
    (authorization) => {
      expect(send(at, 'GET', search, { headers: { authorization } }).status).toBe(401);
    },
  );

  it('is needed by all but the capability statement', () => {
    expect(send(at, 'GET', search).status).toBe(401);
    expect(send(at, 'GET', '/metadata').status).toBe(200);
  });

  it('changes nothing of the ids that an answer repeats', async () => {
    const headers = { 'x-request-id': 'one', 'x-correlation-id': 'two' };
    expect(send(at, 'GET', search, { headers }).headers).toMatchObject({
      'X-Request-ID': 'one',
      'X-Correlation-ID': 'two',
    });
  });
});
