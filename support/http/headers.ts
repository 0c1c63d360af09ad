import { decodeToken, encodeToken } from '../authorisation/jwt.js';
import { type DecodedToken, type Header, headerValue } from '../model/exchange.js';
import type { PreparedRequest } from './request.js';

/** The same request with one header set: in its old place where it had one, else at the end. */
export function withHeader(request: PreparedRequest, name: string, value: string): PreparedRequest {
  const at = request.headers.findIndex(isNamed(name));
  if (at < 0) return withHeaders(request, [...request.headers, [name, value]]);
  const others = request.headers.filter((header, index) => index <= at || !isNamed(name)(header));
  return withHeaders(request, others.with(at, [name, value]));
}

/** The same request without a header. */
export function withoutHeader(request: PreparedRequest, name: string): PreparedRequest {
  return withHeaders(
    request,
    request.headers.filter((header) => !isNamed(name)(header)),
  );
}

/** The same request with another bearer token: a draft, changed or not, or any text. */
export function withToken(request: PreparedRequest, token: DecodedToken | string): PreparedRequest {
  return withHeader(
    request,
    'Authorization',
    `Bearer ${typeof token === 'string' ? token : encodeToken(token)}`,
  );
}

/** The token in the `Authorization` header, where there is one that can be decoded. */
export function bearerToken(headers: readonly Header[]): DecodedToken | undefined {
  const [, token] = /^Bearer (\S+)$/i.exec(headerValue(headers, 'Authorization') ?? '') ?? [];
  return token === undefined ? undefined : decodeToken(token);
}

/** Keeps `token` and `patient` in step with the header, whichever way that was changed. */
function withHeaders(
  { token: _, patient, ...request }: PreparedRequest,
  headers: readonly Header[],
): PreparedRequest {
  const token = bearerToken(headers);
  const isSame = headerValue(request.headers, 'Authorization') === headerValue(headers, 'Authorization');
  return {
    ...request,
    headers,
    ...(token ? { token } : {}),
    ...(patient !== undefined && isSame ? { patient } : {}),
  };
}

const isNamed =
  (name: string) =>
  ([key]: Header): boolean =>
    key.toLowerCase() === name.toLowerCase();

/** Node's flat list of names and values as pairs. */
export const pairHeaders = (flat: readonly string[]): Header[] =>
  flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1] ?? ''] as const] : []));
