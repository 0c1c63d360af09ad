import { UnsecuredJWT } from 'jose';
import { describe, expect, test } from 'vitest';
import { decodeToken, encodeToken } from '../../../support/authorisation/jwt.js';
import { draftToken } from '../../../support/authorisation/spineToken.js';
import { sampleContext } from '../http/sample.js';

const context = { ...sampleContext, interaction: 'find-a-patient' };
const draft = draftToken(context);

describe('the proper token', () => {
  test('has the ten claims of the specification and no others', () => {
    expect(Object.keys(draft.claims).sort()).toEqual([
      ...['aud', 'exp', 'iat', 'iss', 'reason_for_request', 'requested_scope'],
      ...['requesting_device', 'requesting_organization', 'requesting_practitioner', 'sub'],
    ]);
  });

  test('expires exactly five minutes after it was issued, in whole seconds', () => {
    expect(draft.claims.iat).toBe(Date.parse('2026-11-21T10:00:00Z') / 1000);
    expect(draft.claims.exp - draft.claims.iat).toBe(300);
  });

  test('names the service root as audience, also behind the proxy', () => {
    const { config } = sampleContext;
    const routed = { ...config, route: { through: 'proxy', proxyUrl: 'https://proxy.example' } } as const;
    const { claims } = draftToken({ ...context, config: routed });
    expect(claims.aud).toBe('https://gp.example/A20047/STU3/1/gpconnect');
  });

  test('says who asks, with the practitioner as its subject', () => {
    const { claims } = draft;
    expect(claims).toMatchObject({
      iss: 'https://consumer.example/spine',
      sub: '1',
      reason_for_request: 'directcare',
      requested_scope: 'patient/*.read',
    });
    expect(claims.requesting_device).toEqual({
      resourceType: 'Device',
      id: 'example-consumer',
      identifier: [{ system: 'https://consumer.example/Id/device', value: 'example-consumer' }],
      model: 'Example Consumer',
      version: '1.0',
    });
    expect(claims.requesting_organization).toEqual({
      resourceType: 'Organization',
      name: 'Example Urgent Care',
      identifier: [{ system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: 'B82617' }],
    });
    expect(claims.requesting_practitioner).toEqual({
      resourceType: 'Practitioner',
      id: claims.sub,
      name: [{ family: 'Okafor', given: ['Grace'], prefix: ['Dr'] }],
      identifier: [
        { system: 'https://fhir.nhs.uk/Id/sds-user-id', value: 'UNK' },
        { system: 'https://fhir.nhs.uk/Id/sds-role-profile-id', value: 'UNK' },
        { system: 'https://consumer.example/Id/user', value: '1' },
      ],
    });
  });
});

describe('the encoded token', () => {
  test('is unsigned and unpadded, with its last dot', () => {
    expect(encodeToken(draft)).toMatch(/^eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0\.[\w-]+\.$/);
  });

  test('is an unsecured token to another implementation', () => {
    const options = { currentDate: sampleContext.issuedAt };
    expect(UnsecuredJWT.decode(encodeToken(draft), options).payload).toEqual(draft.claims);
  });

  test('carries exactly the one thing a scenario changed', () => {
    const spoilt = { ...draft, claims: { ...draft.claims, exp: draft.claims.iat + 299, iss: undefined } };
    const { iss: _, ...rest } = draft.claims;
    expect(decodeToken(encodeToken(spoilt))?.claims).toEqual({ ...rest, exp: draft.claims.iat + 299 });
  });
});

describe('reading a token back', () => {
  test('leaves its signature out', () => {
    expect(decodeToken(`${encodeToken(draft)}c2VjcmV0`)).toEqual(draft);
  });

  test.each([
    '',
    'abc',
    'a.b',
    'a.b.c',
    'e30.e30',
    'e30.e30..',
    'e30.!!!.',
    'e30.e30=.',
    'e30. e30.',
    'e+30.e30.',
  ])('finds no token in "%s"', (text) => {
    expect(decodeToken(text)).toBeUndefined();
  });
});
