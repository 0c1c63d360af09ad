import { describe, expect, it } from 'vitest';
import type { Json } from '../../../sandbox/interaction.js';
import { ask, claimsWith, type Departure, expectRefusal, NOW, site, tokenOf } from '../consumer.js';

const provider = site();
const send = (departure: Departure) => ask(provider, 'get-the-capability-statement', departure);
const now = Math.floor(NOW.getTime() / 1000);

describe('the bearer token', () => {
  const [head = '', payload = ''] = tokenOf(claimsWith()).split('.');
  const text = (value: string) => Buffer.from(value).toString('base64url');

  it.each([
    ['is not a bearer token', `Basic ${head}`],
    ['is empty', 'Bearer '],
    ['lacks its last dot', `Bearer ${head}.${payload}`],
    ['has a fourth part', `Bearer ${head}.${payload}..`],
    ['is signed', `Bearer ${head}.${payload}.c2lnbmVk`],
    ['has another algorithm', `Bearer ${tokenOf(claimsWith(), { alg: 'HS256' })}`],
    ['is not base64url', `Bearer ${head}.${payload}=.`],
    ['is not JSON', `Bearer ${head}.${text('{"iss":')}.`],
    ['is no object', `Bearer ${head}.${text('[]')}.`],
    ['is null', `Bearer ${head}.${text('null')}.`],
  ])('that %s is refused with a challenge', (_, authorization) => {
    const answered = send({ headers: { authorization } });
    expectRefusal(answered, 400, 'BAD_REQUEST', /token/);
    expect(answered.headers).toMatchObject({ 'WWW-Authenticate': 'Bearer error="invalid_request"' });
  });

  it('must be there', () => {
    expectRefusal(
      send({ headers: { authorization: undefined } }),
      400,
      'BAD_REQUEST',
      /Authorization is missing/,
    );
  });

  it('may be announced in any case', () => {
    expect(send({ headers: { authorization: `bearer ${head}.${payload}.` } }).status).toBe(200);
  });
});

describe('claims', () => {
  it.each(Object.keys(claimsWith()))('%s must be there and not null', (claim) => {
    for (const value of [undefined, null]) {
      const answered = send({ claims: { [claim]: value } });
      expectRefusal(answered, 400, 'BAD_REQUEST', new RegExp(`Claim ${claim} is missing or null`));
    }
  });

  it.each<[string, Json]>([
    ['iss', ''],
    ['iss', 'not a URL'],
    ['sub', 1],
    ['sub', 'somebody else'],
    ['aud', 'not a URL'],
    ['exp', 'tomorrow'],
    ['exp', now + 299],
    ['exp', now + 301],
    ['exp', -1],
    ['iat', now + 0.5],
    ['reason_for_request', 'secondaryuses'],
    ['requested_scope', 'everything/*.*'],
    ['requested_scope', ['patient/*.read']],
    ['requesting_device', 'a text'],
    ['requesting_organization', []],
  ])('%s must not be %j', (claim, value) => {
    expectRefusal(send({ claims: { [claim]: value } }), 400, 'BAD_REQUEST', new RegExp(claim));
  });

  it('expire on the second', () => {
    expectRefusal(send({ claims: { iat: now - 300, exp: now } }), 400, 'BAD_REQUEST', /expired/);
    expect(send({ claims: { iat: now - 299, exp: now + 1 } }).status).toBe(200);
  });

  it('are not held against the clock of the consumer, the interaction, or what else is there', () => {
    expect(send({ claims: { iat: now + 200, exp: now + 500 } }).status).toBe(200);
    expect(send({ claims: { requested_scope: 'patient/*.read' } }).status).toBe(200);
    expect(send({ claims: { requested_record: { resourceType: 'Patient' } } }).status).toBe(200);
    expect(send({ claims: { aud: 'https://elsewhere.example/fhir' } }).status).toBe(200);
  });
});

describe('resources in claims', () => {
  it('of another type are a bad request', () => {
    const answered = send({ claims: { requesting_practitioner: { resourceType: 'Patient', id: '1' } } });
    expectRefusal(answered, 400, 'BAD_REQUEST', /must be a Practitioner, not a Patient/);
  });

  it.each<[string, string, Json]>([
    ['a made-up type', 'requesting_device', { resourceType: 'Gadget' }],
    ['no type', 'requesting_device', { model: 'x' }],
    ['an unknown element', 'requesting_device', { resourceType: 'Device', colour: 'red' }],
    ['an element of another type', 'requesting_organization', { resourceType: 'Organization', family: 'x' }],
    ['a value of another kind', 'requesting_organization', { resourceType: 'Organization', name: ['x'] }],
    ['a list that is none', 'requesting_practitioner', { resourceType: 'Practitioner', id: '1', name: {} }],
    ['an unknown code', 'requesting_practitioner', { resourceType: 'Practitioner', id: '1', gender: 'f' }],
  ])('with %s are invalid', (_, claim, value) => {
    expectRefusal(send({ claims: { [claim]: value } }), 422, 'INVALID_RESOURCE', new RegExp(claim));
  });

  it('need neither a profile nor every identifier', () => {
    const requesting_practitioner = { resourceType: 'Practitioner', id: '1', name: [{ family: 'Mockley' }] };
    expect(send({ claims: { requesting_practitioner } }).status).toBe(200);
  });
});
