import type { Specification } from '../../requirements/specification.js';
import type { ProviderConfig } from '../config/provider.js';
import { ConfigurationError } from '../kernel/errors.js';
import { nearest } from '../kernel/nearest.js';
import { draftToken, encodeToken } from './token.js';

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
  const known = specification.interactions[key];
  if (!known) throw unknown(key, Object.keys(specification.interactions));
  return encodeToken(draftToken(known.scope, { config, specification, issuedAt: new Date() }));
}

function unknown(key: string, keys: readonly string[]): ConfigurationError {
  const meant = nearest(key, keys);
  return new ConfigurationError({
    code: 'USAGE',
    what: `There is no interaction "${key}".`,
    next: meant ? `Did you mean ${meant}?` : `Choose one of ${keys.join(', ')}.`,
  });
}
