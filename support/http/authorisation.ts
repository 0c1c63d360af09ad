import { isDeepStrictEqual } from 'node:util';
import { isObject } from '../kernel/select.js';
import { type DecodedToken, headerValue, type RecordedRequest } from '../model/exchange.js';
import { draftToken, encodeToken, type TokenContext } from './token.js';

export interface ShellTokens extends Omit<TokenContext, 'issuedAt'> {
  /** Key of the interaction that the request belongs to. */
  interaction: string;
  /** `gpc token`, with what it needs to find the configuration. */
  command: string;
  sentAt: Date;
}

/** Between preparing a request and its turn; an older token was made old on purpose. */
const freshSeconds = 60;

/**
 * The value of a request's `Authorization` header as shell text between double quotes: a proper token is made anew, a
 * token that a scenario spoilt is spelt out without its signature, and what is no token at all is left to the reader.
 */
export function shellAuthorisation(
  { headers, token }: RecordedRequest,
  tokens: ShellTokens,
): string | undefined {
  if (headerValue(headers, 'Authorization') === undefined) return undefined;
  if (!token) return '$GPC_AUTHORIZATION';
  if (isProper(token, tokens)) return `Bearer $(${tokens.command} --interaction ${tokens.interaction})`;
  return `Bearer ${encodeToken(token)}`;
}

/** True when the token says exactly what we would say now. */
function isProper(token: DecodedToken, { interaction: key, sentAt, ...context }: ShellTokens): boolean {
  const scope = context.specification.interactions[key]?.scope;
  const iat = isObject(token.claims) ? token.claims.iat : undefined;
  if (scope === undefined || typeof iat !== 'number') return false;
  if (Math.abs(sentAt.getTime() / 1000 - iat) > freshSeconds) return false;
  return isDeepStrictEqual(token, draftToken(scope, { ...context, issuedAt: new Date(iat * 1000) }));
}
