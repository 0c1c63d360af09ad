import type { ProviderConfig, SpineConsumer } from '../config/provider.js';
import { ConfigurationError } from '../kernel/errors.js';

/**
 * Who the harness says it is on the Spine.
 *
 * @throws ConfigurationError when the configuration leaves out a part of it
 */
export function spineConsumer({ consumer }: Pick<ProviderConfig, 'consumer'>): SpineConsumer {
  const { asid, system, practitioner } = consumer;
  if (asid !== undefined && system !== undefined && practitioner !== undefined)
    return { ...consumer, asid, system, practitioner };
  throw missing('consumer.asid, consumer.system or consumer.practitioner');
}

/**
 * The ASID of the practice.
 *
 * @throws ConfigurationError when the configuration leaves it out
 */
export function spineAsid({ endpoint }: Pick<ProviderConfig, 'endpoint'>): string {
  if (endpoint.asid !== undefined) return endpoint.asid;
  throw missing('endpoint.asid');
}

const missing = (what: string): ConfigurationError =>
  new ConfigurationError({
    code: 'CONFIGURATION_INVALID',
    what: `The configuration lacks ${what}, which requests through the Spine need.`,
    where: 'provider.yaml',
    next: 'Add what is missing: docs/configuration.md describes each key. Nothing was sent.',
  });
