import type { Specification } from '../../requirements/specification.js';
import type { ProviderConfig } from '../config/provider.js';
import type { JsonObject } from '../kernel/select.js';
import type { DecodedToken } from '../model/exchange.js';
import { requestingResources } from './requester.js';

/** The ten claims; `iat` and `exp` are whole seconds since 1970, UTC. */
export interface TokenClaims {
  iss: string;
  sub: string;
  aud: string;
  exp: number;
  iat: number;
  reason_for_request: string;
  requested_scope: string;
  requesting_device: JsonObject;
  requesting_organization: JsonObject;
  requesting_practitioner: JsonObject;
}

/** A token that a scenario may change one thing of before it is encoded. */
export interface TokenDraft extends DecodedToken {
  header: { alg: string; typ: string };
  claims: TokenClaims;
}

export interface TokenContext {
  config: ProviderConfig;
  specification: Specification;
  issuedAt: Date;
}

/**
 * The token that a well-behaved consumer sends with an interaction of the given scope. It expires exactly
 * `tokenLifetimeSeconds` after it was issued, and its audience is the provider's service root, never the proxy.
 */
export function draftToken(scope: string, { config, specification, issuedAt }: TokenContext): TokenDraft {
  const { tokenLifetimeSeconds, reasonForRequest } = specification.authorisation;
  const iat = Math.floor(issuedAt.getTime() / 1000);
  return {
    header: { alg: 'none', typ: 'JWT' },
    claims: {
      iss: config.consumer.system,
      sub: config.consumer.practitioner.id,
      aud: config.endpoint.baseUrl,
      exp: iat + tokenLifetimeSeconds,
      iat,
      reason_for_request: reasonForRequest,
      requested_scope: scope,
      ...requestingResources(config.consumer),
    },
  };
}

/**
 * `base64url(header).base64url(claims).`, unsigned, the last dot kept. Encoded part by part and by no library of tokens:
 * nothing is signed, and a library checks the claims, which a scenario may have broken on purpose.
 */
export function encodeToken({ header, claims }: DecodedToken): string {
  return `${encodePart(header)}.${encodePart(claims)}.`;
}

/** Reads a token back without its signature part; nothing when it is no token of two JSON parts and a signature. */
export function decodeToken(token: string): DecodedToken | undefined {
  const [header, claims, signature, ...more] = token.split('.');
  if (header === undefined || claims === undefined || signature === undefined || more.length > 0)
    return undefined;
  try {
    return { header: decodePart(header), claims: decodePart(claims) };
  } catch {
    return undefined;
  }
}

const encodePart = (part: unknown): string => encodeBase64url(JSON.stringify(part));

function decodePart(part: string): unknown {
  if (!/^[\w-]*$/.test(part)) throw new SyntaxError('not base64url');
  return JSON.parse(new TextDecoder().decode(Buffer.from(part, 'base64url')));
}

/** The text's UTF-8 bytes as base64url, without padding. */
export const encodeBase64url = (text: string): string => Buffer.from(text).toString('base64url');
