import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { ProviderConfig } from '../../../support/config/provider.js';
import { createClient } from '../../../support/http/client.js';
import { headerValue } from '../../../support/http/exchange.js';
import { withHeader, withoutHeader, withToken } from '../../../support/http/headers.js';
import { openRecorder } from '../../../support/http/recorder.js';
import { encodeToken } from '../../../support/http/token.js';
import { makeCertificates, passphrase, writeCertificates } from './certificates.js';
import { portOf, serve } from './loopback.js';
import { configAt, specification, temporaryFolder } from './sample.js';

const label = { id: 'META-001.1', scenario: 'META-001', interaction: 'get-the-capability-statement' };
const plan = { interaction: 'get-the-capability-statement' };

function open(config: ProviderConfig) {
  const file = join(temporaryFolder(), 'exchanges.ndjson');
  const recorder = openRecorder(file);
  const client = createClient({ config, specification, recorder });
  onTestFinished(() => {
    client.close();
    recorder.close();
  });
  return { client, recorded: () => readFileSync(file, 'utf8') };
}

describe('an answered request', () => {
  test('goes out with its headers in their case and order, repeats included', async () => {
    const { origin, seen } = await serve((_, response) => response.end());
    const { client } = open(configAt(origin));
    const prepared = client.prepare(plan);
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
    await client.send(client.prepare({ interaction: 'book-an-appointment', body: { resource } }), label);
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
    const { response } = await client.send(client.prepare(plan), label);
    expect(response).toMatchObject({ status: 200, httpVersion: '1.1', body, bytes: gzipSync(body).length });
  });

  test('that is not compressed as it says is an answer with an unreadable body', async () => {
    const { origin } = await serve((_, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' });
      response.end('{"resourceType":"Bundle"}');
    });
    const { client } = open(configAt(origin));
    const { response, failure } = await client.send(client.prepare(plan), label);
    expect(response?.body).toBe('{"resourceType":"Bundle"}');
    expect(failure).toBeUndefined();
  });

  test('keeps the case and the repeats of response headers, follows no redirect and throws for no status', async () => {
    const { origin, seen } = await serve((_, response) => {
      response.writeHead(302, ['LOCATION', '/elsewhere', 'X-Two', '1', 'x-two', '2']);
      response.end();
    });
    const { client } = open(configAt(origin));
    const { response } = await client.send(client.prepare(plan), label);
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
    const first = await client.send(client.prepare(plan), label);
    const second = await client.send(client.prepare(plan), label);
    expect(Object.keys(first.timing)).toEqual(['dns', 'tcp', 'firstByte', 'total']);
    expect(Object.keys(second.timing)).toEqual(['firstByte', 'total']);
  });

  test.each(['PATCH', 'DELETE', 'OPTIONS', 'HEAD'] as const)('may have the method %s', async (method) => {
    const { origin, seen } = await serve((_, response) => response.end());
    const { client } = open(configAt(origin));
    const { response } = await client.send({ ...client.prepare(plan), method }, label);
    expect(response?.status).toBe(200);
    expect(seen[0]?.method).toBe(method);
  });

  test('may be sent in chunks', async () => {
    const { origin, seen } = await serve((_, response) => response.end());
    const { client } = open(configAt(origin));
    const prepared = client.prepare({
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
    const exchange = await client.send(client.prepare(plan), label);
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
      limits: { timeoutSeconds: 0.05, concurrency: 1, requestsPerSecond: 20 },
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

describe('mutual TLS', async () => {
  const certificates = await makeCertificates();
  const { server, ca } = certificates;
  const files = writeCertificates(certificates);
  const secure = { key: server.private, cert: server.cert, ca };

  test('shows our certificate when asked, and tells what was agreed', async () => {
    const { origin } = await serve((_, response) => response.end(), {
      ...secure,
      requestCert: true,
      rejectUnauthorized: true,
    });
    const { client } = open(configAt(origin, { tls: files }));
    const first = await client.send(client.prepare(plan), label);
    expect(first.failure).toBeUndefined();
    expect(first.tls).toMatchObject({
      protocol: 'TLSv1.3',
      serverSubject: 'CN=localhost',
      serverIssuer: 'CN=Test authority',
      clientCertificateSent: true,
    });
    expect(first.tls?.serverFingerprint256).toMatch(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/);
    expect(first.timing.tls).toBeDefined();
    const second = await client.send(client.prepare(plan), label);
    expect(second.tls).toEqual(first.tls);
    expect(second.timing.tls).toBeUndefined();
  });

  test.each(['TLSv1.2', 'TLSv1.3'] as const)(
    'tells that the server did not ask for our certificate over %s',
    async (version) => {
      const { origin } = await serve((_, response) => response.end(), {
        ...secure,
        minVersion: version,
        maxVersion: version,
      });
      const { client } = open(configAt(origin, { tls: files }));
      const { tls } = await client.send(client.prepare(plan), label);
      expect(tls).toMatchObject({ protocol: version, clientCertificateSent: false });
    },
  );

  test('does not trust a server whose authority it does not know', async () => {
    const { origin } = await serve((_, response) => response.end(), secure);
    const { client } = open(configAt(origin));
    const { failure } = await client.send(client.prepare(plan), label);
    expect(failure?.code).toMatch(/UNABLE_TO|SELF_SIGNED/);
  });

  test('fails when the server wants a certificate and there is none to show', async () => {
    const { origin } = await serve((_, response) => response.end(), {
      ...secure,
      requestCert: true,
      rejectUnauthorized: true,
    });
    const { client } = open(configAt(origin, { tls: { ca: files.ca, written: {} } }));
    const { failure, tls } = await client.send(client.prepare(plan), label);
    expect(failure).toBeDefined();
    expect(tls?.clientCertificateSent).toBe(false);
  });

  test('leaves no trace of key and passphrase in the record', async () => {
    const { origin } = await serve((_, response) => response.end(), { ...secure, requestCert: true });
    const { client, recorded } = open(configAt(origin, { tls: files }));
    const { curl } = await client.send(client.prepare(plan), label);
    expect(recorded()).not.toContain(passphrase);
    expect(recorded()).not.toContain('PRIVATE KEY');
    expect(recorded()).not.toContain(files.key);
    expect(curl).toContain(
      `--cacert "\${CA}" \\\n  --cert 'client.pem' \\\n  --key "\${KEY}" \\\n  --pass "\${PASSPHRASE}"`,
    );
  });

  test('a wrong passphrase is found before anything is sent, and not told', () => {
    const attempt = () =>
      open(configAt('https://localhost', { tls: { ...files, passphrase: 'wrong-passphrase' } }));
    expect(attempt).toThrow(/CONFIGURATION_INVALID/);
    expect(attempt).not.toThrow(/wrong-passphrase/);
  });
});

describe('what is recorded', () => {
  test('has the token decoded, without its signature and not in the header', async () => {
    const { origin } = await serve((_, response) => response.end());
    const { client, recorded } = open(configAt(origin));
    const prepared = client.prepare(plan);
    const exchange = await client.send(
      withToken(prepared, `${encodeToken(prepared.token ?? fail())}c2lnbmF0dXJl`),
      label,
    );
    expect(headerValue(exchange.request.headers, 'authorization')).toBe('Bearer [decoded in token]');
    expect(exchange.request.token).toEqual(prepared.token);
    expect(recorded()).not.toContain('c2lnbmF0dXJl');
  });

  test('has no cookies, no credentials and no opaque token', async () => {
    const { origin } = await serve((_, response) => {
      response.setHeader('Set-Cookie', ['a=set-cookie-secret', 'b=set-cookie-secret']);
      response.end();
    });
    const { client, recorded } = open(configAt(origin));
    const spoilt = [
      ['Cookie', 'cookie-secret'],
      ['Proxy-Authorization', 'Basic proxy-secret'],
      ['Authorization', 'Bearer opaque-secret'],
    ].reduce((request, [name = '', value = '']) => withHeader(request, name, value), client.prepare(plan));
    const { request, response, curl } = await client.send(spoilt, label);
    expect(recorded()).not.toContain('secret');
    expect(headerValue(request.headers, 'authorization')).toBe(
      'Bearer [no token that can be decoded: 13 characters]',
    );
    expect(response?.headers.filter(([name]) => name === 'Set-Cookie')).toHaveLength(2);
    expect(curl).toContain('-H "Authorization: $GPC_AUTHORIZATION"');
  });

  test('repeats a proper request with a fresh token, a spoilt one with the spoilt token', async () => {
    const { origin } = await serve((_, response) => response.end());
    const { client } = open(configAt(origin));
    const prepared = client.prepare(plan);
    const proper = await client.send(prepared, label);
    expect(proper.curl).toContain('Bearer $(gpc token --interaction get-the-capability-statement)');
    const spoilt = withToken(prepared, { header: { alg: 'none' }, claims: { iss: 'x' } });
    expect((await client.send(spoilt, label)).curl).toContain('Bearer eyJhbGciOiJub25lIn0.eyJpc3MiOiJ4In0."');
    const bare = await client.send(withoutHeader(prepared, 'authorization'), label);
    expect(bare.curl).not.toContain('Authorization');
    expect(bare.request.token).toBeUndefined();
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
  const limits = { timeoutSeconds: 5, concurrency: 2, requestsPerSecond: 1000 };
  const { client } = open(configAt(origin, { limits }));
  await Promise.all(Array.from({ length: 10 }, () => client.send(client.prepare(plan), label)));
  expect(most).toBe(2);
});

function fail(): never {
  throw new Error('the request has no token');
}
