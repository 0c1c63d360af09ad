import { base64url } from 'jose';
import type { DecodedToken } from '../model/exchange.js';

/**
 * `base64url(header).base64url(claims).`, unsigned, the last dot kept. Encoded part by part because jose's own
 * unsecured token has no `typ` in its header and checks the claims, which a scenario may have broken on purpose.
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

const encodePart = (part: unknown): string => base64url.encode(JSON.stringify(part));

const decodePart = (part: string): unknown => JSON.parse(new TextDecoder().decode(base64url.decode(part)));
