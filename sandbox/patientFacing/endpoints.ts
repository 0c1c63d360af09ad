import type { Json } from '../interaction.js';
import type { Incoming } from '../server/answer.js';
import type { Rendered } from '../wire/render.js';
import { keySet } from './jwt.js';
import type { TokenService } from './tokenService.js';

/** What the provider and the stand-in for the identity service answer beside FHIR; undefined for any other path. */
export function besideFhir({ method, target, body }: Incoming, tokens: TokenService): Rendered | undefined {
  const [path = ''] = target.split('?');
  switch (path) {
    case '/oauth2/token': {
      if (method !== 'POST') return json(405, { error: 'invalid_request' });
      const answer = tokens.exchange(new URLSearchParams(body.toString('utf8')));
      return json(answer.status, answer.body);
    }
    case '/oauth2/jwks.json':
      return json(200, keySet(tokens.keys.access));
    case '/identity/.well-known/jwks.json':
      return json(200, keySet(tokens.keys.identity));
    default:
      return undefined;
  }
}

function json(status: number, value: Json): Rendered {
  const body = Buffer.from(JSON.stringify(value));
  return {
    status,
    headers: {
      'Content-Type': 'application/json;charset=utf-8',
      'Content-Length': String(body.length),
      'Cache-Control': 'no-store',
      Pragma: 'no-cache',
    },
    body,
  };
}
