import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { proxyFor } from '../../../support/http/proxy.js';
import { helloConnection } from '../../../support/transport/hello.js';
import { makeCertificates, makeServer, writeCertificates } from './certificates.js';
import { label, open, plan } from './clients.js';
import { serve } from './loopback.js';
import { configAt } from './sample.js';

const variables = ['HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy'] as const;
const before = Object.fromEntries(variables.map((name) => [name, process.env[name]]));

function environment(values: Partial<Record<(typeof variables)[number], string>>): void {
  for (const name of variables) {
    const value = values[name];
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

afterEach(() => environment(before));

describe('the proxy for a URL', () => {
  test.each([
    ['https://gp.example/A20047', 'http://proxy.example:3128'],
    ['https://gp.internal.example/', undefined],
    ['https://127.0.0.1:9443/', undefined],
    ['https://[::1]:9443/', undefined],
    ['http://localhost:8080/', undefined],
  ])('%s: %s', (url, proxy) => {
    environment({ HTTPS_PROXY: 'http://proxy.example:3128', NO_PROXY: '.internal.example' });
    expect(proxyFor(url)).toBe(proxy);
  });

  test('is none where the environment names none', () => {
    environment({});
    expect(proxyFor('https://gp.example/')).toBeUndefined();
  });
});

/** A proxy that tunnels every name to this machine, or refuses; it keeps which names it was asked for. */
async function startProxy(port: number, refusal?: string) {
  const asked: string[] = [];
  const proxy = createServer();
  proxy.on('connect', ({ url = '' }: IncomingMessage, socket: Socket) => {
    asked.push(url);
    if (refusal !== undefined) return socket.end(`HTTP/1.1 ${refusal}\r\n\r\n`);
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    return socket.on('error', () => onward.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void proxy.close());
  const { port: own } = proxy.address() as AddressInfo;
  return { asked, url: `http://127.0.0.1:${own}` };
}

describe('a provider behind a proxy', async () => {
  const certificates = await makeCertificates();
  const files = writeCertificates(certificates);
  const { cert, private: key } = await makeServer('gp.example', certificates);

  const served = () =>
    serve((_, response) => response.end('{}'), {
      key,
      cert,
      ca: certificates.ca,
      requestCert: true,
      rejectUnauthorized: true,
    });
  const portOf = (origin: string): number => Number(new URL(origin).port);

  test('is reached through a tunnel, its certificate and ours seen by both', async () => {
    const { origin, seen } = await served();
    const proxy = await startProxy(portOf(origin));
    environment({ HTTPS_PROXY: proxy.url });
    const { client } = open(configAt('https://gp.example:8443', { tls: files }));
    const sent = await client.send(await client.prepare(plan), label);
    expect(sent.failure).toBeUndefined();
    expect(sent.response?.status).toBe(200);
    expect(sent.tls).toMatchObject({ serverSubject: 'CN=gp.example', clientCertificateSent: true });
    expect(proxy.asked).toEqual(['gp.example:8443']);
    expect(seen.map(({ url }) => url)).toEqual(['/metadata']);
  });

  test('is not held to a refusal of the proxy', async () => {
    const { origin } = await served();
    const proxy = await startProxy(portOf(origin), '407 Proxy Authentication Required');
    environment({ HTTPS_PROXY: proxy.url });
    const { client } = open(configAt('https://gp.example', { tls: files }));
    const sent = await client.send(await client.prepare(plan), label);
    expect(sent.response).toBeUndefined();
    expect(sent.failure).toMatchObject({ code: 'EPROXY', message: expect.stringContaining('407') });
  });

  test('hears the opening of an obsolete protocol through the tunnel too', async () => {
    const { origin } = await served();
    const proxy = await startProxy(portOf(origin));
    environment({ HTTPS_PROXY: proxy.url });
    const { client } = open(configAt('https://gp.example', { tls: files }));
    const { failure } = await helloConnection('SSL 3.0', 5).transmit(await client.prepare(plan));
    expect(failure?.code).toMatch(/^(ALERT|ECONNRESET)$/);
    expect(proxy.asked).toEqual(['gp.example:443']);
  });

  test('is not spoken to where the proxy refuses that opening', async () => {
    const proxy = await startProxy(1, '403 Forbidden');
    environment({ HTTPS_PROXY: proxy.url });
    const { client } = open(configAt('https://gp.example', { tls: files }));
    const { failure } = await helloConnection('SSL 3.0', 5).transmit(await client.prepare(plan));
    expect(failure?.code).toBe('EPROXY');
  });
});
