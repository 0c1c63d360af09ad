import { lookup } from 'node:dns/promises';
import { connect, isIP } from 'node:net';
import type { ProviderConfig } from '../../../config/provider.js';
import { readFailure } from '../../../http/failure.js';
import { proxyFor } from '../../../http/proxy.js';
import { routedBaseUrl } from '../../../http/request.js';
import type { NetworkFailure } from '../../../model/exchange.js';
import type { Examination } from '../examination.js';
import { type Finding, failed, well } from '../finding.js';

/** What is connected to: the provider, or the proxy in front of it. */
export interface Peer {
  host: string;
  port: number;
  isSecure: boolean;
  /** The key of provider.yaml that names it. */
  key: string;
}

export const peerOf = (config: ProviderConfig): Peer =>
  peerAt(routedBaseUrl(config), config.route.through === 'proxy' ? 'route.proxyUrl' : 'endpoint.baseUrl');

/** What connections from here are made to: what `HTTPS_PROXY` names, where it stands before the peer. */
function nextHop(config: ProviderConfig): Peer {
  const proxy = proxyFor(routedBaseUrl(config));
  return proxy === undefined ? peerOf(config) : peerAt(proxy, 'HTTPS_PROXY');
}

function peerAt(url: string, key: string): Peer {
  const { protocol, hostname, port } = new URL(url);
  const isSecure = protocol === 'https:';
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port || (isSecure ? 443 : 80)),
    isSecure,
    key,
  };
}

/** Whether the host has an address. */
export async function lookAtName({ config }: Examination): Promise<Finding> {
  const { host, key } = nextHop(config);
  if (isIP(host)) return well(`${host} is an address: no name has to be resolved.`);
  try {
    const found = await lookup(host, { all: true });
    return well(`${host} is ${found.map(({ address }) => address).join(', ')}.`);
  } catch (error) {
    const { code } = readFailure(error);
    return failed({
      fault: 'network',
      says: `The name ${host} cannot be resolved (${code}).`,
      where: key,
      next: `Check the host in ${key}, and that this machine has a name server which knows it.`,
    });
  }
}

const longestSeconds = 10;

/** Whether the port takes connections. */
export async function lookAtPort({ config }: Examination): Promise<Finding> {
  const { host, port, key } = nextHop(config);
  const seconds = Math.min(config.limits.timeoutSeconds, longestSeconds);
  const failure = await connection(host, port, seconds);
  if (!failure) return well(`Port ${port} of ${host} takes connections.`);
  return failed({
    fault: 'network',
    says: `Port ${port} of ${host} takes no connection (${failure.code}).`,
    where: key,
    next: `Check the port in ${key}, that ${key === 'endpoint.baseUrl' ? 'the provider' : 'the proxy'} is up, and that no firewall keeps this machine out.`,
  });
}

function connection(host: string, port: number, seconds: number): Promise<NetworkFailure | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const end = (failure?: NetworkFailure): void => {
      socket.destroy();
      resolve(failure);
    };
    socket.setTimeout(seconds * 1000, () => end({ code: 'ETIMEDOUT', message: `none within ${seconds} s` }));
    socket.once('connect', () => end());
    socket.once('error', (error) => end(readFailure(error)));
  });
}
