import type { Specification } from '../../requirements/specification.js';
import { schemeOf } from '../authorisation/schemes.js';
import type { ProviderConfig } from '../config/provider.js';
import { ConfigurationError } from '../kernel/errors.js';
import { nearest } from '../kernel/nearest.js';
import { own } from '../kernel/own.js';
import { formRequest } from './form.js';
import { readSecureContext } from './tls.js';
import { openTransport } from './transport.js';
import { onTheWire } from './wire.js';

export interface TokenRequest {
  config: ProviderConfig;
  specification: Specification;
  /** Key of an interaction. */
  interaction: string;
  /** NHS number, where patients are the users; the first bookable one by default. */
  patient?: string;
}

/**
 * A fresh token for an interaction, for use in a shell: what the recorded curl commands call.
 *
 * @throws ConfigurationError USAGE when the specification has no such interaction
 */
export async function runTokenCommand({
  config,
  specification,
  interaction: key,
  patient,
}: TokenRequest): Promise<string> {
  const { interactions } = specification;
  if (!own(interactions, key)) throw unknown(key, Object.keys(interactions));
  const scheme = schemeOf(specification);
  const context = { config, specification, interaction: key, issuedAt: new Date() };
  if (!scheme.openTokens) return scheme.token(context);
  const transport = openTransport(readSecureContext(config.tls), config.limits);
  try {
    const tokens = scheme.openTokens({
      config,
      now: () => new Date(),
      post: (form) => transport.transmit(onTheWire(formRequest(form))),
    });
    return scheme.token({
      ...context,
      accessToken: await tokens.accessToken(patient ?? config.personas.bookable[0] ?? ''),
    });
  } finally {
    transport.close();
  }
}

function unknown(key: string, keys: readonly string[]): ConfigurationError {
  const meant = nearest(key, keys);
  return new ConfigurationError({
    code: 'USAGE',
    what: `There is no interaction "${key}".`,
    next: meant ? `Did you mean ${meant}?` : `Choose one of ${keys.join(', ')}.`,
  });
}
