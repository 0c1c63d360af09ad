import { generateKeyPairSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeJwt, decodeProtectedHeader, importSPKI, jwtVerify } from 'jose';
import { describe, expect, test } from 'vitest';
import { openTokens } from '../../../support/authorisation/accessTokens.js';
import { oauth2 } from '../../../support/authorisation/oauth2.js';
import type { TokenAnswer, TokenForm } from '../../../support/authorisation/scheme.js';
import { exchangeForm, identityToken, readGrant } from '../../../support/authorisation/tokenExchange.js';
import type { PatientAuthorisation } from '../../../support/config/provider.js';
import { NetworkTrouble } from '../../../support/model/signals.js';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';
import { sampleConfig, sampleContext } from '../http/sample.js';

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const keyFile = join(temporaryFolder(), 'client.key');
writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }));
const now = new Date('2026-03-02T09:00:00Z');
const patient = '9990001014';
const key = { keyId: 'k-1', privateKey: keyFile };
const identity = { ...key, issuer: 'https://identity.example', audience: 'an-app' };
const exchange = {
  ...key,
  tokenEndpoint: 'https://gp.example/token',
  audience: 'https://gp.example/token',
  clientId: 'gateway',
  identity,
};
const verified = async (token: string) =>
  jwtVerify(token, await importSPKI(String(publicKey.export({ type: 'spki', format: 'pem' })), 'RS512'), {
    currentDate: now,
  });

const configOf = (given: Partial<PatientAuthorisation>) =>
  sampleConfig({ authorisation: { bearer: true, headers: {}, refused: {}, ...given } });

/** A source of tokens over a token endpoint that answers as it is told, one answer after the other. */
function source(given: Partial<PatientAuthorisation>, answers: readonly TokenAnswer[] = []) {
  const posted: TokenForm[] = [];
  let time = now;
  const tokens = openTokens({
    config: configOf(given),
    now: () => time,
    post: async (form) => {
      posted.push(form);
      return answers[posted.length - 1] ?? {};
    },
  });
  const later = (seconds: number): void => {
    time = new Date(time.getTime() + seconds * 1000);
  };
  return { tokens, posted, later };
}

const granting = (token: string, seconds = 300): TokenAnswer => ({
  response: { status: 200, body: JSON.stringify({ access_token: token, expires_in: seconds }) },
});

describe('a token exchange', () => {
  test('is asked for with a signed assertion of the client and the identity token of the patient', async () => {
    const subject = await identityToken(identity, { nhsNumber: patient, now });
    expect((await verified(subject)).payload).toMatchObject({
      iss: 'https://identity.example',
      nhs_number: patient,
      identity_proofing_level: 'P9',
    });
    const { url, fields } = await exchangeForm(exchange, subject, now);
    expect(url).toBe('https://gp.example/token');
    expect(fields).toMatchObject({
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token: subject,
      client_id: 'gateway',
    });
    const assertion = fields.client_assertion ?? '';
    expect(decodeProtectedHeader(assertion)).toMatchObject({ alg: 'RS512', kid: 'k-1' });
    const { iss, sub, aud, exp, iat } = (await verified(assertion)).payload;
    expect([iss, sub, aud, Number(exp) - Number(iat)]).toEqual([
      'gateway',
      'gateway',
      exchange.audience,
      300,
    ]);
  });

  test('gives a token that is kept until it ends', async () => {
    const { tokens, posted, later } = source({ exchange }, [granting('one'), granting('two')]);
    expect(await tokens.accessToken(patient)).toBe('one');
    later(200);
    expect(await tokens.accessToken(patient)).toBe('one');
    later(80);
    expect(await tokens.accessToken(patient)).toBe('two');
    expect(posted).toHaveLength(2);
    const ids = posted.map(({ fields }) => decodeJwt(fields.client_assertion ?? '').jti);
    expect(new Set(ids).size).toBe(2);
  });

  test('that is refused is told, and asked for again', async () => {
    const refusal = { response: { status: 400, body: '{"error":"invalid_grant"}' } };
    const { tokens } = source({ exchange }, [refusal, granting('one')]);
    await expect(tokens.accessToken(patient)).rejects.toThrow(/9990001014: it answered 400.*TOKEN_REFUSED/);
    expect(await tokens.accessToken(patient)).toBe('one');
  });

  test('that is not answered is trouble of the network', async () => {
    const { tokens } = source({ exchange }, [{ failure: { message: 'connect ECONNREFUSED' } }]);
    await expect(tokens.accessToken(patient)).rejects.toThrow(NetworkTrouble);
    await expect(source({ exchange }).tokens.accessToken(patient)).rejects.toThrow(/no answer came/);
  });

  test.each([
    [200, '{"access_token":"x"}', { token: 'x' }],
    [200, '{"access_token":""}', undefined],
    [200, 'no JSON', undefined],
    [400, '{"access_token":"x"}', undefined],
  ])('answered %d %s grants %j', (status, body, granted) => {
    expect(readGrant({ status, body })).toEqual(granted);
  });
});

describe('tokens of somebody else', () => {
  test('come from a file, the environment or a command', async () => {
    const file = join(temporaryFolder(), 'tokens.json');
    writeFileSync(file, JSON.stringify({ [patient]: 'of-the-file' }));
    expect(await source({ tokens: { file } }).tokens.accessToken(patient)).toBe('of-the-file');
    const byPatient = { [patient]: 'given' };
    expect(await source({ tokens: { byPatient } }).tokens.accessToken(patient)).toBe('given');
    const command = 'echo "for $NHS_NUMBER"';
    expect(await source({ tokens: { command } }).tokens.accessToken(patient)).toBe(`for ${patient}`);
  });

  test.each([
    { byPatient: {} },
    { file: '/nowhere/tokens.json' },
    { command: 'exit 1' },
    { command: 'true' },
  ])('that are not there are told: %j', async (tokens) => {
    await expect(source({ tokens }).tokens.accessToken(patient)).rejects.toThrow(/TOKEN_REFUSED/);
  });

  test('may be of identities, which are exchanged', async () => {
    const { identity: _, ...other } = exchange;
    const subjectTokens = { byPatient: { [patient]: 'an-identity' } };
    const { tokens, posted } = source({ exchange: { ...other, subjectTokens } }, [granting('one')]);
    expect(await tokens.accessToken(patient)).toBe('one');
    expect(posted[0]?.fields.subject_token).toBe('an-identity');
  });
});

describe('the scheme', () => {
  const context = {
    ...sampleContext,
    interaction: 'search-for-free-slots',
    accessToken: 'token-1',
    traceId: 'id-1',
  };

  test('sends the token, and the headers that the configuration names', () => {
    const headers = { 'X-Request-ID': '{requestId}', 'Interaction-ID': '{interactionId}' };
    const config = configOf({ headers });
    expect(oauth2.credentials({ ...context, config })).toBe('Bearer token-1');
    expect(oauth2.credentials({ ...context, config: configOf({ bearer: false }) })).toBe('token-1');
    expect(oauth2.configured?.({ ...context, config })).toEqual([
      ['X-Request-ID', 'id-1'],
      ['Interaction-ID', 'urn:nhs:names:services:gpconnect:fhir:rest:search:slot-1'],
    ]);
  });

  test('hides what a header says in every request alike', () => {
    const headers = { 'X-Request-ID': '{requestId}', apikey: 'secret' };
    expect(oauth2.configuredSecrets?.(configOf({ headers }))).toEqual(['apikey']);
  });

  test('lets a shell get the token of the patient anew, and spells none out', () => {
    const { specification, interaction } = context;
    const given = { specification, interaction, config: configOf({}), command: 'gpc token', sentAt: now };
    const request = { headers: [['Authorization', 'Bearer x'] as const] };
    expect(oauth2.shell(request, { ...given, patient })).toBe(
      `Bearer $(gpc token --interaction search-for-free-slots --patient ${patient})`,
    );
    expect(oauth2.shell(request, given)).toBe('$GPC_AUTHORIZATION');
    expect(oauth2.shell({ headers: [] }, given)).toBeUndefined();
  });

  test('makes no token by itself, and knows no option', () => {
    const { accessToken: _, ...without } = context;
    expect(() => oauth2.token(without)).toThrow(/no access token was got/);
    const { specification } = context;
    expect(oauth2.mistakesIn(specification)).toEqual([
      'the scheme oauth2 has no option tokenLifetimeSeconds',
      'the scheme oauth2 has no option reasonForRequest',
    ]);
  });
});
