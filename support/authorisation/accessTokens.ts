import { ConfigurationError } from '../kernel/errors.js';
import { isObject } from '../kernel/select.js';
import { NetworkTrouble } from '../model/signals.js';
import { decodeToken } from './jwt.js';
import { settingsOf } from './patientAuthorisation.js';
import type { TokenSetup, TokenSource } from './scheme.js';
import { exchangeForm, identityToken, readGrant } from './tokenExchange.js';
import { tokenFrom } from './tokenPlaces.js';

interface Held {
  token: string;
  /** Milliseconds since 1970. */
  until: number;
}

/** A token is got anew a little before it ends, so that it does not end on the way. */
const marginMilliseconds = 30_000;

/** Access tokens, each kept for as long as it holds: a consumer does not get one for every request. */
export function openTokens(setup: TokenSetup): TokenSource {
  const held = new Map<string, Promise<Held>>();
  return {
    async accessToken(patient) {
      const now = (): number => setup.now().getTime();
      const known = await held.get(patient);
      if (known && now() < known.until) return known.token;
      const fresh = obtain(patient, setup);
      held.set(patient, fresh);
      // One that failed is not kept: the next request asks again.
      fresh.catch(() => held.delete(patient));
      return (await fresh).token;
    },
  };
}

async function obtain(patient: string, setup: TokenSetup): Promise<Held> {
  const { tokens, exchange } = settingsOf(setup.config);
  const now = setup.now();
  if (!exchange) {
    const token = await tokenFrom(tokens ?? {}, patient, setup.config);
    return { token, until: endOf(token, now) - marginMilliseconds };
  }
  const subject = exchange.identity
    ? await identityToken(exchange.identity, { nhsNumber: patient, now })
    : await tokenFrom(exchange.subjectTokens ?? {}, patient, setup.config);
  const form = await exchangeForm(exchange, subject, now);
  const { response, failure } = await setup.post(form);
  if (!response) throw unanswered(form.url, failure?.message);
  const grant = readGrant(response);
  if (grant) {
    const lifetime =
      grant.expiresIn === undefined ? endOf(grant.token, now) - now.getTime() : grant.expiresIn * 1000;
    return { token: grant.token, until: now.getTime() + lifetime - marginMilliseconds };
  }
  throw new ConfigurationError({
    code: 'TOKEN_REFUSED',
    what: `The token endpoint gave no access token for the patient ${patient}: it answered ${response.status}.`,
    where: `POST ${form.url}`,
    next: 'Check authorisation.exchange in provider.yaml, and that the provider knows the client, its key, and the patient.',
  });
}

const unanswered = (url: string, why = 'no answer came'): NetworkTrouble =>
  new NetworkTrouble({
    code: 'PROVIDER_UNREACHABLE',
    what: `The token endpoint did not answer: ${why}.`,
    where: `POST ${url}`,
    next: 'Check authorisation.exchange.tokenEndpoint in provider.yaml, and that the provider can be reached.',
  });

/** When a token ends by its own word; an opaque one is got anew for every request. */
function endOf(token: string, now: Date): number {
  const claims = decodeToken(token)?.claims;
  return isObject(claims) && typeof claims.exp === 'number' ? claims.exp * 1000 : now.getTime();
}
