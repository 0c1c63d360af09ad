import type { DecodedToken } from '../model/exchange.js';

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
