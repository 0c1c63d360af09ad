import { type Header, headerValue, type RecordedRequest, type RecordedResponse } from '../model/exchange.js';
import { formType, redactForm, redactGrant } from './form.js';
import { bearerToken } from './headers.js';
import type { PreparedRequest } from './request.js';

/** Headers whose value gives access to something, whatever a scheme of authorisation adds to them. */
const secret: ReadonlySet<string> = new Set(['cookie', 'set-cookie', 'proxy-authorization']);

/** The request as it may be kept: its token decoded and without signature, no credentials. */
export function redactRequest(
  request: PreparedRequest,
  secrets: ReadonlySet<string> = new Set(),
): RecordedRequest {
  const token = bearerToken(request.headers);
  return {
    method: request.method,
    url: request.url,
    headers: request.headers.map((header) => redactHeader(header, secrets)),
    ...(token ? { token } : {}),
    ...(request.body === undefined ? {} : { body: bodyOf(request, request.body) }),
  };
}

const bodyOf = ({ headers }: PreparedRequest, body: string): string =>
  headerValue(headers, 'Content-Type') === formType ? redactForm(body) : body;

export const redactResponse = (response: RecordedResponse): RecordedResponse => ({
  ...response,
  body: redactGrant(response.body),
  headers: response.headers.map((header) => redactHeader(header, secret)),
});

function redactHeader([name, value]: Header, secrets: ReadonlySet<string>): Header {
  const key = name.toLowerCase();
  if (key === 'authorization') return [name, describeAuthorization(value)];
  return secret.has(key) || secrets.has(key) ? [name, '[redacted]'] : [name, value];
}

/** Tells what kind of thing was sent: enough to understand a refusal, too little to use it. */
function describeAuthorization(value: string): string {
  if (bearerToken([['Authorization', value]])) return 'Bearer [decoded in token]';
  const [, scheme, rest] = /^([A-Za-z]+ )?(.*)$/s.exec(value) ?? [];
  return `${scheme ?? ''}[no token that can be decoded: ${(rest ?? '').length} characters]`;
}
