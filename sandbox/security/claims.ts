import type { Json } from '../interaction.js';
import { refusal } from '../vocabulary/errors.js';
import { resourceTypes } from '../vocabulary/resourceTypes.js';
import { problemsOf } from '../wire/conformance.js';
import { isObject, isResource, type JsonObject } from '../wire/json.js';

/** Seconds between `iat` and `exp`, exactly. */
const lifetime = 300;

const scopes: ReadonlySet<Json> = new Set([
  'patient/*.read',
  'patient/*.write',
  'organization/*.read',
  'organization/*.write',
]);

interface Rule {
  claim: string;
  must: string;
  holds: (value: Json) => boolean;
}

const isUnixTime = (value: Json) => typeof value === 'number' && Number.isInteger(value) && value > 0;
const isText = (value: Json) => typeof value === 'string' && value.trim() !== '';
const isUrl = (value: Json) => typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value);

/** Whether `aud` is this very server is not checked: no page says so. Unknown claims are ignored (RFC 7519). */
const plainClaims: readonly Rule[] = [
  { claim: 'iss', must: 'be a URL', holds: isUrl },
  { claim: 'sub', must: 'be a text', holds: isText },
  { claim: 'aud', must: 'be a URL', holds: isUrl },
  { claim: 'exp', must: 'be whole seconds since 1970', holds: isUnixTime },
  { claim: 'iat', must: 'be whole seconds since 1970', holds: isUnixTime },
  { claim: 'reason_for_request', must: 'be directcare', holds: (value) => value === 'directcare' },
  { claim: 'requested_scope', must: 'be a scope of GP Connect', holds: (value) => scopes.has(value) },
];

const resourceClaims = [
  ['requesting_device', 'Device'],
  ['requesting_organization', 'Organization'],
  ['requesting_practitioner', 'Practitioner'],
] as const;

/**
 * Checks the claims of a token. `iat` is not held against the clock, and the scope not against the interaction.
 *
 * @param now seconds since 1970
 * @throws Refusal 400 BAD_REQUEST naming the claim, or 422 INVALID_RESOURCE for a resource that is not valid STU3
 */
export function checkClaims(claims: JsonObject, now: number): void {
  for (const { claim, must, holds } of plainClaims) {
    if (!holds(present(claims, claim))) throw refusal('BAD_REQUEST', `Claim ${claim} must ${must}`);
  }
  if (Number(claims.exp) - Number(claims.iat) !== lifetime) {
    throw refusal('BAD_REQUEST', `Claim exp must be ${lifetime} seconds after iat`);
  }
  if (now >= Number(claims.exp)) throw refusal('BAD_REQUEST', 'Claim exp: the token has expired');
  for (const [claim, type] of resourceClaims) checkResource(present(claims, claim), claim, type);
  const practitioner = claims.requesting_practitioner;
  if (!isObject(practitioner) || practitioner.id !== claims.sub) {
    throw refusal('BAD_REQUEST', 'Claim sub must be the id of requesting_practitioner');
  }
}

function present(claims: JsonObject, claim: string): Json {
  const value = claims[claim] ?? null;
  if (value === null) throw refusal('BAD_REQUEST', `Claim ${claim} is missing or null`);
  return value;
}

function checkResource(value: Json, claim: string, type: string): void {
  if (!isObject(value)) throw refusal('BAD_REQUEST', `Claim ${claim} must be a ${type} resource`);
  if (!isResource(value)) throw refusal('INVALID_RESOURCE', `Claim ${claim} has no resourceType`);
  if (value.resourceType !== type && resourceTypes.has(value.resourceType)) {
    throw refusal('BAD_REQUEST', `Claim ${claim} must be a ${type}, not a ${value.resourceType}`);
  }
  const problems = problemsOf(value);
  if (problems.length > 0)
    throw refusal('INVALID_RESOURCE', `Claim ${claim}: ${problems.slice(0, 5).join('; ')}`);
}
