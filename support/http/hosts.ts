import type { ProviderConfig } from '../config/provider.js';
import { HarnessFault } from '../kernel/errors.js';

/** The hosts, each with its port, to which a run may send anything: those that `provider.yaml` names. */
export function namedHosts({
  route,
  endpoint,
  practice,
  authorisation,
}: ProviderConfig): ReadonlySet<string> {
  const urls =
    route.through === 'proxy'
      ? [route.proxyUrl]
      : [endpoint.baseUrl, ...(practice.federated ?? []).map((other) => other.endpoint.baseUrl)];
  const tokenEndpoint = authorisation?.exchange?.tokenEndpoint;
  if (tokenEndpoint !== undefined) urls.push(tokenEndpoint);
  return new Set(urls.flatMap((url) => (URL.canParse(url) ? new URL(url).host : [])));
}

/**
 * The last gate before the network. A URL that is none passes: nothing can be sent to it, and that is told as a failure
 * of the exchange.
 *
 * @throws HarnessFault when the request would go to a host that the configuration does not name
 */
export function checkHost(url: string, hosts: ReadonlySet<string>): void {
  if (!URL.canParse(url)) return;
  const { host } = new URL(url);
  if (hosts.has(host)) return;
  throw new HarnessFault({
    code: 'HARNESS_FAULT',
    what: `A request would have gone to ${host}, which provider.yaml does not name; it was not sent.`,
    where: [...hosts].join(', ') || 'no host is named',
    next: 'Report this: the pack may send requests to the hosts of the configuration only.',
  });
}
