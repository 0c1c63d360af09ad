import type { Behaviour } from '../../behaviour/behaviour.js';
import { base64url, claimsAs, headerAs } from '../../behaviour/requests.js';
import type { Json, Reply } from '../../interaction.js';
import type { JsonObject } from '../../wire/json.js';
import { isObject } from '../../wire/json.js';

/** Takes what it does not look at for a proper token: an `Authorization` header that `holds` of is replaced by one. */
export const takenForToken = (holds: (sent: string | undefined) => boolean): Behaviour =>
  headerAs('authorization', (sent, { site }) =>
    holds(sent?.trim()) ? `Bearer ${head}.${base64url(properClaims({}, site.now()))}.` : sent,
  );

/** Takes claims that `isWrong` says something of for right ones, such that they agree with the others. */
export const takenForClaims = (isWrong: (value: Json | undefined, claim: string) => boolean): Behaviour =>
  claimsAs((claims, { site }) => {
    const right = Object.entries(claims).filter(([claim, value]) => !isWrong(value, claim));
    const proper = Object.entries(properClaims(Object.fromEntries(right), site.now()));
    return { ...claims, ...Object.fromEntries(proper.filter(([claim]) => isWrong(claims[claim], claim))) };
  });

/** Looks at the claims more closely than it should: where `isMissed` says so, the token is refused as if it had none. */
export const pickyAboutClaims = (isMissed: (claims: JsonObject, now: number) => boolean): Behaviour =>
  claimsAs((claims, { site }) => (isMissed(claims, site.now().getTime() / 1000) ? {} : claims));

/** Whether a refusal is one of the token: only those carry the challenge of the bearer token rules. */
export const isOfToken = ({ headers }: Reply): boolean => headers?.['WWW-Authenticate'] !== undefined;

/** The claims of a proper token; those that are given stay, and the others are made to agree with them. */
function properClaims(given: JsonObject, now: Date): JsonObject {
  const { exp, iat, sub, requesting_practitioner: practitioner } = given;
  const issued = numbered(iat) ?? (numbered(exp) ?? Math.floor(now.getTime() / 1000) + lifetime) - lifetime;
  const user = sub ?? (isObject(practitioner) ? practitioner.id : undefined) ?? 'anonymous';
  return {
    iss: 'https://consumer.example',
    sub: user,
    aud: 'https://provider.example/STU3/1/gpconnect',
    iat: issued,
    exp: issued + lifetime,
    reason_for_request: 'directcare',
    requested_scope: 'patient/*.read',
    requesting_device: { resourceType: 'Device' },
    requesting_organization: { resourceType: 'Organization' },
    requesting_practitioner: { resourceType: 'Practitioner', id: user },
    ...given,
  };
}

const lifetime = 300;
const head = base64url({ alg: 'none', typ: 'JWT' });
const numbered = (value: Json | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined;
