import { HarnessFault } from '../kernel/errors.js';
import { type Header, headerValue } from '../model/exchange.js';
import { openTokens } from './accessTokens.js';
import { settingsOf } from './patientAuthorisation.js';
import type { AuthorisationContext, HeaderContext, Scheme } from './scheme.js';

/** OAuth 2.0 on behalf of a patient: the provider's own access token, for which an identity token is exchanged. */
export const oauth2: Scheme = {
  // The specification names none; a gateway in front of the provider may want some.
  headers: new Map(),
  configured: (context) =>
    Object.entries(settingsOf(context.config).headers).map(
      ([name, text]): Header => [name, filled(text, context)],
    ),
  openTokens,
  token: accessTokenOf,
  credentials: (context) => `${settingsOf(context.config).bearer ? 'Bearer ' : ''}${accessTokenOf(context)}`,
  secrets: new Set(),
  // What is the same in every request may be a key of the gateway's.
  configuredSecrets: (config) =>
    Object.entries(settingsOf(config).headers).flatMap(([name, text]) =>
      /\{(requestId|interactionId)\}/.test(text) ? [] : [name.toLowerCase()],
    ),
  /** A token that was left as it was is got anew; any other is left to the reader, for it cannot be recorded. */
  shell({ headers }, { command, interaction, patient, config }) {
    if (headerValue(headers, 'Authorization') === undefined) return undefined;
    if (patient === undefined) return '$GPC_AUTHORIZATION';
    const token = `$(${command} --interaction ${interaction} --patient ${patient})`;
    return settingsOf(config).bearer ? `Bearer ${token}` : token;
  },
  mistakesIn: ({ authorisation: { options } }) =>
    Object.keys(options).map((key) => `the scheme oauth2 has no option ${key}`),
};

function accessTokenOf({ accessToken }: AuthorisationContext): string {
  if (accessToken !== undefined) return accessToken;
  throw new HarnessFault({
    code: 'HARNESS_FAULT',
    what: 'A request was to be authorised, and no access token was got for it.',
    next: 'Report this: a client gets the token of the patient before it prepares a request.',
  });
}

const filled = (text: string, { traceId, interaction, specification }: HeaderContext): string => {
  const { interactionPrefix, interactions } = specification;
  return text
    .replaceAll('{requestId}', () => traceId)
    .replaceAll('{interactionId}', () => `${interactionPrefix}${interactions[interaction]?.interactionId}`);
};
