import type { Json, Resource } from '../interaction.js';
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

export interface Rule {
  claim: string;
  must: string;
  holds: (value: Json) => boolean;
}

const isUnixTime = (value: Json) => typeof value === 'number' && Number.isInteger(value) && value > 0;
const isText = (value: Json) => typeof value === 'string' && value.trim() !== '';
const isUrl = (value: Json) => typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value);

/** What a specification says of the claims. */
export interface ClaimRules {
  plain: readonly Rule[];
  /** Claims that hold a resource, with the types that it may have. */
  resources: readonly (readonly [claim: string, types: readonly string[]])[];
  /** What a resource breaks of base FHIR. */
  problemsOf(resource: Resource): string[];
}

/** Whether `aud` is this very server is not checked: no page says so. Unknown claims are ignored (RFC 7519). */
export const plainClaims: readonly Rule[] = [
  { claim: 'iss', must: 'be a URL', holds: isUrl },
  { claim: 'sub', must: 'be a text', holds: isText },
  { claim: 'aud', must: 'be a URL', holds: isUrl },
  { claim: 'exp', must: 'be whole seconds since 1970', holds: isUnixTime },
  { claim: 'iat', must: 'be whole seconds since 1970', holds: isUnixTime },
  { claim: 'reason_for_request', must: 'be directcare', holds: (value) => value === 'directcare' },
  { claim: 'requested_scope', must: 'be a scope of GP Connect', holds: (value) => scopes.has(value) },
];

export const resourceClaims: ClaimRules['resources'] = [
  ['requesting_device', ['Device']],
  ['requesting_organization', ['Organization']],
  ['requesting_practitioner', ['Practitioner']],
];

export const tenClaims: ClaimRules = { plain: plainClaims, resources: resourceClaims, problemsOf };

/**
 * Checks the claims of a token. `iat` is not held against the clock, and the scope not against the interaction.
 *
 * @param now seconds since 1970
 * @throws Refusal 400 BAD_REQUEST naming the claim, or 422 INVALID_RESOURCE for a resource that is not valid FHIR
 */
export function checkClaims(claims: JsonObject, now: number, rules: ClaimRules): void {
  for (const { claim, must, holds } of rules.plain) {
    if (!holds(present(claims, claim))) throw refusal('BAD_REQUEST', `Claim ${claim} must ${must}`);
  }
  if (Number(claims.exp) - Number(claims.iat) !== lifetime) {
    throw refusal('BAD_REQUEST', `Claim exp must be ${lifetime} seconds after iat`);
  }
  if (now >= Number(claims.exp)) throw refusal('BAD_REQUEST', 'Claim exp: the token has expired');
  for (const [claim, types] of rules.resources)
    checkResource(present(claims, claim), claim, types, rules.problemsOf);
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

function checkResource(
  value: Json,
  claim: string,
  types: readonly string[],
  problemsOfBase: ClaimRules['problemsOf'],
): void {
  const wanted = types.join(' or ');
  if (!isObject(value)) throw refusal('BAD_REQUEST', `Claim ${claim} must be a ${wanted} resource`);
  if (!isResource(value)) throw refusal('INVALID_RESOURCE', `Claim ${claim} has no resourceType`);
  if (!types.includes(value.resourceType) && resourceTypes.has(value.resourceType)) {
    throw refusal('BAD_REQUEST', `Claim ${claim} must be a ${wanted}, not a ${value.resourceType}`);
  }
  const problems = problemsOfBase(value);
  if (problems.length > 0)
    throw refusal('INVALID_RESOURCE', `Claim ${claim}: ${problems.slice(0, 5).join('; ')}`);
}
