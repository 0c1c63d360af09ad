import type { Json } from '../interaction.js';
import { Refusal } from '../refusal.js';
import { refusal } from '../vocabulary/errors.js';
import { isObject, type JsonObject } from '../wire/json.js';
import { type ClaimRules, checkClaims, tenClaims } from './claims.js';

/**
 * Checks the `Authorization` header: an unsigned token with the claims of the specification, not expired.
 *
 * @returns its claims
 * @throws Refusal 400 BAD_REQUEST, or 422 INVALID_RESOURCE where a resource in a claim is not valid FHIR; both with the
 * challenge that RFC 6750 asks for
 */
export function checkAuthorization(
  header: string | undefined,
  now: Date,
  rules: ClaimRules = tenClaims,
): JsonObject {
  try {
    const claims = claimsOf(header);
    checkClaims(claims, Math.floor(now.getTime() / 1000), rules);
    return claims;
  } catch (error) {
    throw error instanceof Refusal ? challenged(error) : error;
  }
}

function claimsOf(header: string | undefined): JsonObject {
  if (header === undefined) throw refusal('BAD_REQUEST', 'Header Authorization is missing');
  const token = /^Bearer +(\S+)$/i.exec(header.trim())?.[1];
  if (token === undefined) throw refusal('BAD_REQUEST', 'Header Authorization is not a bearer token');
  const parts = token.split('.');
  const [head = '', payload = '', signature] = parts;
  if (parts.length !== 3) throw refusal('BAD_REQUEST', 'The token must have three parts, the last one empty');
  if (signature !== '')
    throw refusal('BAD_REQUEST', 'The token must not be signed: nothing after the last dot');
  if (decode(head, 'header').alg !== 'none')
    throw refusal('BAD_REQUEST', 'The alg of the token must be none');
  return decode(payload, 'payload');
}

function decode(part: string, name: string): JsonObject {
  if (!/^[\w-]+$/.test(part)) throw refusal('BAD_REQUEST', `The ${name} of the token is not base64url`);
  const value = parse(Buffer.from(part, 'base64url').toString('utf8'));
  if (!isObject(value)) throw refusal('BAD_REQUEST', `The ${name} of the token is not a JSON object`);
  return value;
}

function parse(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function challenged({ status, issue, code, display, diagnostics }: Refusal): Refusal {
  const challenge = { 'WWW-Authenticate': 'Bearer error="invalid_request"' };
  return new Refusal(status, issue, code, display, diagnostics, challenge);
}
