import { type Header, headerValue } from '../model/exchange.js';
import type { PreparedRequest } from './request.js';

/** The request with the headers that HTTP itself needs, so that what is recorded is all that goes out. */
export function onTheWire(request: PreparedRequest): PreparedRequest {
  const missing = (name: string): boolean => headerValue(request.headers, name) === undefined;
  return {
    ...request,
    headers: [
      ...(missing('Host') ? [['Host', hostOf(request.url)] as const] : []),
      ...request.headers,
      ...(missing('Connection') ? [['Connection', 'keep-alive'] as const] : []),
      ...(missing('Content-Length') && missing('Transfer-Encoding') ? contentLength(request) : []),
    ],
  };
}

/** RFC 9110 section 8.6: a method that expects a body says so even when it has none. */
function contentLength({ method, body }: PreparedRequest): Header[] {
  if (body === undefined && !['POST', 'PUT', 'PATCH'].includes(method)) return [];
  return [['Content-Length', String(Buffer.byteLength(body ?? ''))]];
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');
