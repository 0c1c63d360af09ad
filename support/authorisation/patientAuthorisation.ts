import type { PatientAuthorisation, ProviderConfig } from '../config/provider.js';
import { ConfigurationError } from '../kernel/errors.js';

/**
 * What `provider.yaml` says of the access tokens of patients.
 *
 * @throws ConfigurationError when it says nothing
 */
export function settingsOf({ authorisation, specification }: ProviderConfig): PatientAuthorisation {
  if (authorisation) return authorisation;
  throw new ConfigurationError({
    code: 'CONFIGURATION_INVALID',
    what: `The configuration does not say where access tokens of patients come from, as ${specification} needs.`,
    where: 'provider.yaml, authorisation',
    next: 'Add the key authorisation: docs/configuration.md describes it. Nothing was sent.',
  });
}
