import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import type { SecureContext } from 'node:tls';
import { HttpsProxyAgent } from 'https-proxy-agent';
import { getProxyForUrl } from 'proxy-from-env';
import { isLoopback } from '../kernel/loopback.js';

/** The proxy would not let a connection through: no answer of the provider's. */
export const proxyRefused = 'EPROXY';

/**
 * The proxy that the environment wants for a URL (`HTTPS_PROXY`, `NO_PROXY`, in either case); none for this machine, and
 * none for plain HTTP, which goes nowhere else.
 */
export function proxyFor(url: string | URL): string | undefined {
  const { protocol, hostname, href } = new URL(url);
  if (protocol !== 'https:' || isLoopback(hostname)) return undefined;
  return getProxyForUrl(href) || undefined;
}

type ConnectOptions = Parameters<HttpsProxyAgent<string>['connect']>[1];

interface Secure {
  secureContext: SecureContext;
  rejectUnauthorized: boolean;
}

/**
 * Connections through a proxy, which sees names and nothing else: TLS is with the provider. What the proxy answers when
 * it refuses is a failure and never taken for the answer of the provider, as the library would have it.
 */
export class TunnelAgent extends HttpsProxyAgent<string> {
  readonly #secure: Secure;

  constructor(proxy: string, { keepAlive, timeout, ...secure }: Secure & http.AgentOptions) {
    super(proxy, { ...(keepAlive ? { keepAlive } : {}), ...(timeout === undefined ? {} : { timeout }) });
    this.#secure = {
      secureContext: secure.secureContext,
      rejectUnauthorized: secure.rejectUnauthorized,
    };
  }

  override async connect(request: http.ClientRequest, options: ConnectOptions): Promise<Socket> {
    let status: number | undefined;
    request.once('proxyConnect', ({ statusCode }: { statusCode: number }) => {
      status = statusCode;
    });
    const socket = await super.connect(request, { ...options, ...this.#secure });
    if (status === 200) return socket;
    socket.destroy();
    throw refused(status);
  }
}

/** A bare connection to the host of a URL: through the proxy where the environment wants one. */
export function tunnel(proxy: string, { hostname, port }: URL, timeoutSeconds: number): Promise<Socket> {
  const { protocol, username, password } = new URL(proxy);
  const { request } = protocol === 'https:' ? https : http;
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const target = `${hostname}:${port || 443}`;
  return new Promise((resolve, reject) => {
    request(proxy, {
      method: 'CONNECT',
      path: target,
      timeout: timeoutSeconds * 1000,
      headers: { host: target },
      ...(username === '' ? {} : { auth: credentials }),
    })
      .once('connect', (answer, socket: Socket) => {
        if (answer.statusCode === 200) resolve(socket);
        else reject(refused(answer.statusCode));
      })
      .once('response', ({ statusCode }) => reject(refused(statusCode)))
      .once('error', (cause) => reject(refused(undefined, cause)))
      .end();
  });
}

const refused = (status: number | undefined, cause?: unknown): Error =>
  Object.assign(
    new Error(
      status === undefined
        ? 'the proxy (HTTPS_PROXY) gave no answer'
        : `the proxy (HTTPS_PROXY) answered ${status} and let nothing through`,
      { cause },
    ),
    { code: proxyRefused },
  );
