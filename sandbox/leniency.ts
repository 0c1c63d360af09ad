import { createHash } from 'node:crypto';
import type { Answered } from './server/listener.js';

/** Parameters that searches know, by the end of their path. */
const parameters: readonly (readonly [path: RegExp, names: readonly string[]])[] = [
  [/\/Patient\/[^/]+\/Appointment$/, ['start']],
  [/\/(Patient|Practitioner|Organization)$/, ['identifier']],
  [/\/Slot$/, ['start', 'end', 'status', 'searchFilter', '_include', '_include:recurse']],
];

/**
 * Tells what a provider lets pass and need not have: what a consumer gets away with here and perhaps nowhere else. It
 * remembers the tokens that it saw, and so is for one sandbox only. Tokens that a provider issues itself are good for many
 * requests.
 */
export function leniencies(issuesTokens = false): (request: Answered) => string[] {
  const seen = new Set<string>();
  return (request) =>
    request.status >= 400
      ? []
      : [
          ...versionLeniencies(request),
          ...(issuesTokens ? [] : tokenLeniencies(request, seen)),
          ...parameterLeniencies(request),
          ...formatLeniencies(request),
        ];
}

function versionLeniencies({ method, headers }: Answered): string[] {
  if (method !== 'PUT') return [];
  const tag = headers['if-match'];
  if (tag === undefined) return ['a PUT without If-Match, which writes over the changes of others'];
  return /(^|,)\s*"/.test(tag)
    ? [`If-Match ${tag} is a strong tag, and versions are weak: W/"[versionId]"`]
    : [];
}

function tokenLeniencies({ method, target, headers }: Answered, seen: Set<string>): string[] {
  const [, token = ''] = /^Bearer +(\S+)$/i.exec(headers.authorization ?? '') ?? [];
  const hash = createHash('sha256').update(token).digest('base64');
  const again = seen.has(hash);
  seen.add(hash);
  const scope = scopeOf(token);
  const wanted = `${/\/(Patient|Appointment)\b/.test(target) ? 'patient' : 'organization'}/*.${method === 'GET' ? 'read' : 'write'}`;
  return [
    ...(again ? ['a token that was used before; a consumer makes one for each request'] : []),
    ...(scope === undefined || scope === wanted
      ? []
      : [`the scope ${scope} for a request whose scope is ${wanted}`]),
  ];
}

/** The scope of a token; nothing of one that only a mutant would have accepted. */
function scopeOf(token: string): string | undefined {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'));
    if (typeof claims === 'object' && claims && 'requested_scope' in claims)
      return String(claims.requested_scope);
  } catch {
    // No JSON: there is no scope to speak of.
  }
  return undefined;
}

function parameterLeniencies({ method, target }: Answered): string[] {
  const [path = '', query = ''] = target.split('?');
  if (method !== 'GET') return [];
  const known = parameters.find(([pattern]) => pattern.test(path))?.[1] ?? [];
  const unknown = [...new URLSearchParams(query).keys()].filter(
    (name) => name !== '_format' && !known.includes(name),
  );
  return [...new Set(unknown)].map((name) => `the parameter ${name}, which this request does not know`);
}

function formatLeniencies({ headers, target }: Answered): string[] {
  const asked = [headers.accept ?? '', new URLSearchParams(target.split('?')[1]).get('_format') ?? ''];
  return asked
    .filter((type) => /^(json|xml|(application|text)\/(json|xml))$/i.test(type.split(';')[0]?.trim() ?? ''))
    .map((type) => `${type} for the format, where application/fhir+json or application/fhir+xml is meant`);
}
