import type { TokenForm } from '../authorisation/scheme.js';
import type { PreparedRequest } from './request.js';

/** A form as a client posts it to a token endpoint. */
export const formRequest = ({ url, fields }: TokenForm): PreparedRequest => ({
  method: 'POST',
  url,
  headers: [
    ['Accept', 'application/json'],
    ['Content-Type', formType],
  ],
  body: new URLSearchParams(fields).toString(),
});

export const formType = 'application/x-www-form-urlencoded';

/** Fields of a form, and of the JSON that answers it, that give access to something. */
const secrets: ReadonlySet<string> = new Set([
  'subject_token',
  'client_assertion',
  'access_token',
  'refresh_token',
  'id_token',
]);

const hidden = '[redacted]';

/** The form without its secrets. */
export function redactForm(body: string): string {
  const fields = [...new URLSearchParams(body)].map(([name, value]): [string, string] => [
    name,
    secrets.has(name) ? hidden : value,
  ]);
  return new URLSearchParams(fields).toString();
}

/** The answer of a token endpoint without its tokens; any other text as it is. */
export const redactGrant = (body: string): string =>
  body.replace(
    /"(access_token|refresh_token|id_token)"(\s*):(\s*)"[^"]*"/g,
    (_, name: string, before: string, after: string) => `"${name}"${before}:${after}"${hidden}"`,
  );
