import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CryptoKey } from 'jose';
import type { SigningKey, TokenExchange } from '../config/provider.js';
import { ConfigurationError } from '../kernel/errors.js';
import { isObject, type JsonObject } from '../kernel/select.js';
import type { RecordedResponse } from '../model/exchange.js';
import type { TokenForm } from './scheme.js';

/** The algorithm of the guide's token exchange. */
const algorithm = 'RS512';

const minute = 60;

/** What an identity token says, before anything is changed in it. */
export interface IdentityFacts {
  nhsNumber: string;
  now: Date;
}

type Identity = NonNullable<TokenExchange['identity']>;

/** The claims by which the identity service vouches for a patient: proven to level P9, for an hour. */
export function identityClaims(
  { issuer, audience }: Identity,
  { nhsNumber, now }: IdentityFacts,
): JsonObject {
  const iat = secondsOf(now);
  return {
    iss: issuer,
    aud: audience,
    sub: `patient-${nhsNumber}`,
    nhs_number: nhsNumber,
    identity_proofing_level: 'P9',
    iat,
    exp: iat + 60 * minute,
    jti: randomUUID(),
  };
}

export const identityToken = (identity: Identity, facts: IdentityFacts): Promise<string> =>
  signed(identity, identityClaims(identity, facts));

/** The form that exchanges an identity token for an access token. The assertion is used once. */
export async function exchangeForm(
  exchange: TokenExchange,
  subjectToken: string,
  now: Date,
): Promise<TokenForm> {
  const { tokenEndpoint, clientId, subjectIssuer } = exchange;
  return {
    url: tokenEndpoint,
    fields: {
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token: subjectToken,
      subject_token_type: 'urn:ietf:params:oauth:token-type:id_token',
      ...(subjectIssuer === undefined ? {} : { subject_issuer: subjectIssuer }),
      client_id: clientId,
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await signed(exchange, assertionClaims(exchange, now)),
    },
  };
}

/** What the client says of itself, for five minutes. */
export function assertionClaims({ clientId, audience }: TokenExchange, now: Date): JsonObject {
  const iat = secondsOf(now);
  return { iss: clientId, sub: clientId, aud: audience, iat, exp: iat + 5 * minute, jti: randomUUID() };
}

/**
 * A signed token.
 *
 * @throws ConfigurationError when the key cannot be used
 */
export async function signed({ keyId, privateKey }: SigningKey, claims: JsonObject): Promise<string> {
  // Loaded only here: most specifications have nothing signed.
  const { SignJWT } = await import('jose');
  const key = await readKey(privateKey);
  return new SignJWT(claims).setProtectedHeader({ alg: algorithm, typ: 'JWT', kid: keyId }).sign(key);
}

/** The access token of an answer, and for how many seconds it holds where that is said; nothing where it grants none. */
export function readGrant({
  status,
  body: text,
}: Pick<RecordedResponse, 'status' | 'body'>): { token: string; expiresIn?: number } | undefined {
  if (status < 200 || status > 299) return undefined;
  const body = parsed(text);
  if (!isObject(body) || typeof body.access_token !== 'string' || body.access_token === '') return undefined;
  const { access_token: token, expires_in: expiresIn } = body;
  return typeof expiresIn === 'number' ? { token, expiresIn } : { token };
}

const keys = new Map<string, Promise<CryptoKey>>();

function readKey(path: string): Promise<CryptoKey> {
  const known = keys.get(path) ?? importKey(path);
  keys.set(path, known);
  return known;
}

async function importKey(path: string): Promise<CryptoKey> {
  try {
    const { importPKCS8 } = await import('jose');
    return await importPKCS8(readFileSync(path, 'utf8'), algorithm);
  } catch (cause) {
    throw new ConfigurationError({
      code: 'CONFIGURATION_INVALID',
      what: `A private key of the token exchange cannot be used: ${cause instanceof Error ? cause.message : String(cause)}.`,
      where: `authorisation.exchange, ${path}`,
      next: 'Name a PEM file with an RSA key in PKCS #8.',
      cause,
    });
  }
}

const secondsOf = (time: Date): number => Math.floor(time.getTime() / 1000);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
