import { once } from 'node:events';
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ProviderConfig } from '../../../support/config/provider.js';
import { withHeader } from '../../../support/http/headers.js';
import { label, open, plan } from './clients.js';
import { portOf, serve } from './loopback.js';
import { configAt, limits } from './sample.js';

describe('an answered request', () => {
  test('goes out with its headers in their case and order, repeats included', async () => {
    const { origin, seen } = await serve((_, response) => response.end());
    const { client } = open(configAt(origin));
    const prepared = await client.prepare(plan);
    const { request } = await client.send(
      { ...prepared, headers: [...prepared.headers, ['X-Twice', '1'], ['x-twice', '2']] },
      label,
    );
    const names = seen[0]?.rawHeaders.filter((_, index) => index % 2 === 0);
    expect(names).toEqual([
      ...['Host', 'Ssp-TraceID', 'Ssp-From', 'Ssp-To', 'Ssp-InteractionID', 'Accept', 'Accept-Encoding'],
      ...['Authorization', 'X-Twice', 'x-twice', 'Connection'],
    ]);
    expect(request.headers.map(([name]) => name)).toEqual(names);
  });

  test('carries its body as UTF-8 with its length', async () => {
    const { origin, seen } = await serve((_, response) => response.end());
    const { client } = open(configAt(origin));
    const resource = { resourceType: 'Appointment', description: 'Zoë – 咳' };
    await client.send(
      await client.prepare({ interaction: 'book-an-appointment', body: { resource } }),
      label,
    );
    expect(JSON.parse(seen[0]?.body ?? '')).toEqual(resource);
    expect(seen[0]?.method).toBe('POST');
    expect(seen[0]?.rawHeaders).toContain(String(Buffer.byteLength(JSON.stringify(resource))));
  });

  test('is decompressed, and counted as it came over the wire', async () => {
    const body = JSON.stringify({ resourceType: 'Bundle', note: 'slot '.repeat(500) });
    const { origin } = await serve((_, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip', 'Content-Type': 'application/fhir+json' });
      response.end(gzipSync(body));
    });
    const { client } = open(configAt(origin));
    const { response } = await client.send(await client.prepare(plan), label);
    expect(response).toMatchObject({ status: 200, httpVersion: '1.1', body, bytes: gzipSync(body).length });
  });

  test('that is not compressed as it says is an answer with an unreadable body', async () => {
    const { origin } = await serve((_, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' });
      response.end('{"resourceType":"Bundle"}');
    });
    const { client } = open(configAt(origin));
    const { response, failure } = await client.send(await client.prepare(plan), label);
    expect(response?.body).toBe('{"resourceType":"Bundle"}');
    expect(failure).toBeUndefined();
  });

  test('keeps the case and the repeats of response headers, follows no redirect and throws for no status', async () => {
    const { origin, seen } = await serve((_, response) => {
      response.writeHead(302, ['LOCATION', '/elsewhere', 'X-Two', '1', 'x-two', '2']);
      response.end();
    });
    const { client } = open(configAt(origin));
    const { response } = await client.send(await client.prepare(plan), label);
    expect(response?.status).toBe(302);
    expect(response?.headers).toEqual(
      expect.arrayContaining([
        ['LOCATION', '/elsewhere'],
        ['X-Two', '1'],
        ['x-two', '2'],
      ]),
    );
    expect(seen).toHaveLength(1);
  });

  test('shares a kept-alive connection with the one before it, and then has no phases of connecting', async () => {
    const { origin } = await serve((_, response) => response.end('x'));
    const { client } = open(configAt(origin));
    const first = await client.send(await client.prepare(plan), label);
    const second = await client.send(await client.prepare(plan), label);
    expect(Object.keys(first.timing)).toEqual(['dns', 'tcp', 'firstByte', 'total']);
    expect(Object.keys(second.timing)).toEqual(['firstByte', 'total']);
  });

  test.each(['PATCH', 'DELETE', 'OPTIONS', 'HEAD'] as const)('may have the method %s', async (method) => {
    const { origin, seen } = await serve((_, response) => response.end());
    const { client } = open(configAt(origin));
    const { response } = await client.send({ ...(await client.prepare(plan)), method }, label);
    expect(response?.status).toBe(200);
    expect(seen[0]?.method).toBe(method);
  });

  test('may be sent in chunks', async () => {
    const { origin, seen } = await serve((_, response) => response.end());
    const { client } = open(configAt(origin));
    const prepared = await client.prepare({
      interaction: 'book-an-appointment',
      body: { text: '{}', contentType: 'application/fhir+json' },
    });
    await client.send(withHeader(prepared, 'Transfer-Encoding', 'chunked'), label);
    expect(seen[0]?.body).toBe('{}');
    expect(seen[0]?.rawHeaders).not.toContain('Content-Length');
  });
});

describe('trouble on the network is a failure of the exchange, and is recorded', () => {
  const sendTo = async (config: ProviderConfig) => {
    const { client, recorded } = open(config);
    const exchange = await client.send(await client.prepare(plan), label);
    expect(JSON.parse(recorded())).toEqual(exchange);
    return exchange;
  };

  test('connection refused', async () => {
    const server = createServer().listen(0, 'localhost');
    await once(server, 'listening');
    const port = portOf(server.address());
    await new Promise((resolve) => server.close(resolve));
    const { failure, response } = await sendTo(configAt(`http://localhost:${port}`));
    expect(failure?.code).toBe('ECONNREFUSED');
    expect(failure?.message).toContain(`:${port}`);
    expect(response).toBeUndefined();
  });

  test('connection reset', async () => {
    const { origin } = await serve((request) => request.socket.destroy());
    expect((await sendTo(configAt(origin))).failure).toEqual({
      code: 'ECONNRESET',
      message: 'socket hang up',
    });
  });

  test('an answer that breaks off', async () => {
    const { origin } = await serve((request, response) => {
      response.writeHead(200, { 'Content-Length': 100 });
      response.write('{');
      setTimeout(() => request.socket.destroy(), 5);
    });
    expect((await sendTo(configAt(origin))).failure?.code).toBe('ECONNRESET');
  });

  test('no answer in time', async () => {
    const { origin } = await serve(() => {});
    const config = configAt(origin, {
      limits: { ...limits, timeoutSeconds: 0.05 },
    });
    expect((await sendTo(config)).failure?.code).toBe('ETIMEDOUT');
  });

  test('a URL that is none', async () => {
    expect((await sendTo(configAt('https://['))).failure?.code).toBe('ERR_INVALID_URL');
  });

  test('something that does not speak HTTP', async () => {
    const server = createServer((socket) => socket.end('220 mail ready\r\n')).listen(0, 'localhost');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    expect((await sendTo(configAt(`http://localhost:${portOf(server.address())}`))).failure?.code).toMatch(
      /^HPE_/,
    );
  });
});

test('no more requests are under way at once than the configuration allows', async () => {
  let underWay = 0;
  let most = 0;
  const { origin } = await serve((_, response) => {
    most = Math.max(most, ++underWay);
    setTimeout(() => {
      underWay -= 1;
      response.end();
    }, 5);
  });
  const { client } = open(configAt(origin, { limits: { ...limits, concurrency: 2 } }));
  await Promise.all(Array.from({ length: 10 }, async () => client.send(await client.prepare(plan), label)));
  expect(most).toBe(2);
});
