import { type Probe, receptionOf } from '../../../checks/transport/probe.js';
import { rsaSuites } from '../../../checks/transport/service.js';
import { hasClientCertificate } from '../../config/provider.js';
import type { Connection } from '../../http/connection.js';
import type { PreparedRequest } from '../../http/request.js';
import { HarnessFault } from '../../kernel/errors.js';
import { Omitted } from '../../model/signals.js';
import type { ConnectionChange } from '../../transport/changes.js';
import { connect } from '../../transport/connect.js';
import { fact } from '../facts.js';
import type { Scenario } from '../scenario.js';
import { workingResource } from '../setUp.js';
import { environmentTrouble, networkTrouble } from '../trouble.js';

/** The connection under test, and what became of the request that was sent over it. */
export const theProbe = fact<Probe>('the connection under test');

/** The least that can be asked of a provider. */
const request = { interaction: 'get-the-capability-statement' };

/**
 * Shows that the configured connection works when it is made anew, as set-up.
 *
 * @throws Omitted when the configuration has no mutual TLS with the provider to test
 * @throws Blocked when the provider answers, but not as it should
 * @throws NetworkTrouble when it does not answer
 */
export async function provenConnection(scenario: Scenario): Promise<Probe> {
  const lacking = whatLacks(scenario);
  if (lacking) throw new Omitted(lacking);
  const answer = await scenario.send(request, undefined, await opened(scenario, { kind: 'none' }));
  workingResource(scenario, answer, 'CapabilityStatement');
  return answer;
}

/**
 * Sends a request over a connection with one change. That no answer came may be a refusal or an outage, so the
 * unchanged connection is shown to work once more after it.
 *
 * @throws Omitted when provider.yaml names no such certificate, or when this machine cannot make such a connection
 * @throws NetworkTrouble when nobody was there
 * @throws EnvironmentTrouble when a gateway in front of the provider was busy
 */
export async function probe(scenario: Scenario, change: ConnectionChange): Promise<Probe> {
  const exchange = await scenario.attempt(request, asPlain(change), await opened(scenario, change));
  if (exchange.environment !== undefined) throw environmentTrouble(exchange, exchange.environment);
  const reception = receptionOf(exchange);
  if (reception === 'unreachable') throw networkTrouble(exchange);
  if (reception === 'unable')
    throw new Omitted(
      `the TLS library of this machine does not make such a connection, so nothing was shown (${exchange.failure?.code ?? 'no code'}, exchange ${exchange.id})`,
    );
  if (!exchange.response) await provenConnection(scenario);
  return { exchange };
}

/** @throws Omitted when the provider has no RSA certificate, so that it cannot have suites that need one */
export async function withRsaCertificate(scenario: Scenario): Promise<void> {
  const { exchange } = await probe(scenario, rsaSuites);
  if (receptionOf(exchange) !== 'served')
    throw new Omitted(
      `the provider has no RSA certificate, without which there is no such cipher suite (exchange ${exchange.id})`,
    );
}

/** What the configuration lacks for a test of the transport, in words. */
function whatLacks({ run: { config } }: Scenario): string | undefined {
  if (config.endpoint.baseUrl.startsWith('http:'))
    return 'endpoint.baseUrl is plain HTTP, so there is no TLS to test';
  if (config.route.through === 'proxy')
    return 'requests go through the Spine Secure Proxy (route.through), whose connections are not those of the provider';
  // Where patients are the users, it is their tokens that tell who asks.
  if (!hasClientCertificate(config.tls) && !config.authorisation)
    return 'provider.yaml names no client certificate (tls.certificate and tls.key, or tls.pfx), so there is no mutual TLS to test';
  return undefined;
}

async function opened({ run: { config } }: Scenario, change: ConnectionChange): Promise<Connection> {
  const connection = await connect(change, config);
  if (connection) return connection;
  if (change.kind === 'refused')
    throw new Omitted(
      `provider.yaml names no such certificate (tls.refused.${change.certificate}), and only the provider's own authority can make it`,
    );
  throw new HarnessFault({
    code: 'HARNESS_FAULT',
    what: `There is no connection of the kind ${change.kind}.`,
    next: 'Correct the scenario.',
  });
}

const asPlain =
  ({ kind }: ConnectionChange) =>
  (prepared: PreparedRequest): PreparedRequest =>
    kind === 'plainHttp' ? { ...prepared, url: prepared.url.replace(/^https:/, 'http:') } : prepared;
