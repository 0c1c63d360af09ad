import type { Specification } from '../../requirements/specification.js';
import { schemeOf } from '../authorisation/schemes.js';
import type { ProviderConfig } from '../config/provider.js';
import { ConfigurationError } from '../kernel/errors.js';
import { nearest } from '../kernel/nearest.js';
import { own } from '../kernel/own.js';

export interface TokenRequest {
  config: ProviderConfig;
  specification: Specification;
  /** Key of an interaction. */
  interaction: string;
}

/**
 * A fresh token for an interaction, for use in a shell: what the recorded curl commands call.
 *
 * @throws ConfigurationError USAGE when the specification has no such interaction
 */
export function runTokenCommand({ config, specification, interaction: key }: TokenRequest): string {
  const { interactions } = specification;
  if (!own(interactions, key)) throw unknown(key, Object.keys(interactions));
  return schemeOf(specification).token({ config, specification, interaction: key, issuedAt: new Date() });
}

function unknown(key: string, keys: readonly string[]): ConfigurationError {
  const meant = nearest(key, keys);
  return new ConfigurationError({
    code: 'USAGE',
    what: `There is no interaction "${key}".`,
    next: meant ? `Did you mean ${meant}?` : `Choose one of ${keys.join(', ')}.`,
  });
}
