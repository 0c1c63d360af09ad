import { encodeToken } from '../../../support/authorisation/jwt.js';
import { withHeader, withToken } from '../../../support/http/headers.js';
import { isObject, type JsonObject } from '../../../support/kernel/select.js';
import type { DecodedToken } from '../../../support/model/exchange.js';
import type { Variation } from '../sweep.js';

type RequestChange = NonNullable<Variation['change']>;

/** The claims of a token as they may be spoilt. */
export const claimsOf = (token: DecodedToken | undefined): JsonObject =>
  isObject(token?.claims) ? token.claims : {};

/** The same token with its claims changed. */
export const withClaims =
  (change: (claims: JsonObject) => JsonObject): RequestChange =>
  (prepared) =>
    withToken(prepared, { header: prepared.token?.header, claims: change(claimsOf(prepared.token)) });

/** One claim with another value, worked out from the right one. */
export const withClaim = (
  name: string,
  value: (right: JsonObject[string] | undefined) => JsonObject[string],
) => withClaims((claims) => ({ ...claims, [name]: value(claims[name]) }));

export const withoutClaim = (name: string): RequestChange =>
  withClaims((claims) => Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name)));

/** The resource in a claim changed. */
export const withResource = (name: string, change: (resource: JsonObject) => JsonObject): RequestChange =>
  withClaim(name, (right) => change(isObject(right) ? right : {}));

/** The token's header changed. */
export const withTokenHeader =
  (header: JsonObject): RequestChange =>
  (prepared) =>
    withToken(prepared, { header, claims: prepared.token?.claims });

/** The encoded token rewritten; it ends in a dot. */
export const rewritten =
  (rewrite: (token: string, decoded: DecodedToken) => string): RequestChange =>
  (prepared) => {
    const token = prepared.token ?? { header: {}, claims: {} };
    return withHeader(prepared, 'Authorization', `Bearer ${rewrite(encodeToken(token), token)}`);
  };
