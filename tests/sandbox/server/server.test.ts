import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest, type RequestOptions } from 'node:https';
import { connect } from 'node:net';
import { type ConnectionOptions, connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningSandbox, startSandbox } from '../../../sandbox/index.js';
import { createPki } from '../../../sandbox/pki/pki.js';
import { interactions } from '../../../sandbox/server/interactions.js';
import { claimsWith, NOW, tokenOf } from '../consumer.js';

let secure: RunningSandbox;
let plain: RunningSandbox;

beforeAll(async () => {
  secure = await startSandbox({ now: () => NOW });
  plain = await startSandbox({ http: true, now: () => NOW });
});
afterAll(() => Promise.all([secure.close(), plain.close()]));

const headers = (key: keyof typeof interactions) => ({
  'Ssp-TraceID': '1',
  'Ssp-From': '200000000359',
  'Ssp-To': secure.asid,
  'Ssp-InteractionID': interactions[key].id,
  Authorization: `Bearer ${tokenOf(claimsWith())}`,
});

async function send(
  sandbox: RunningSandbox,
  path: string,
  options: RequestOptions,
  body: readonly (string | Buffer)[] = [],
): Promise<{ status: number | undefined; text: string; type: string | undefined }> {
  const url = `${sandbox.baseUrl}${path}`;
  const request = url.startsWith('https') ? httpsRequest(url, options) : httpRequest(url, options);
  for (const chunk of body) request.write(chunk);
  request.end();
  const [response] = await once(request, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return {
    status: response.statusCode,
    text: Buffer.concat(chunks).toString('utf8'),
    type: response.headers['content-type'],
  };
}

const credentials = ({ pki }: RunningSandbox) => ({
  ca: pki?.ca,
  cert: pki?.clientCertificate,
  key: pki?.clientKey,
});

/** The cipher and protocol of a handshake, or the code of its failure. */
async function handshake(options: ConnectionOptions): Promise<string> {
  const { hostname, port } = new URL(secure.baseUrl);
  const socket = connectTls({ host: hostname, port: Number(port), ...credentials(secure), ...options });
  try {
    await once(socket, 'secureConnect');
    return `${socket.getProtocol()} ${socket.getCipher().name}`;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  } finally {
    socket.destroy();
  }
}

describe('TLS', () => {
  it('serves whoever shows the client certificate', async () => {
    const answered = await send(secure, '/metadata', {
      ...credentials(secure),
      headers: headers('get-the-capability-statement'),
    });
    expect(answered).toMatchObject({ status: 200, type: 'application/fhir+json;charset=utf-8' });
  });

  it('closes on whoever shows none', async () => {
    const options = { ca: secure.pki?.ca, headers: headers('get-the-capability-statement') };
    await expect(send(secure, '/metadata', options)).rejects.toMatchObject({
      code: expect.stringMatching(/^(ECONNRESET|EPIPE|EPROTO|ERR_SSL_.*ALERT.*)$/),
    });
  });

  it('closes on whoever shows that of another authority', async () => {
    const other = await createPki('127.0.0.1');
    const options = { ca: secure.pki?.ca, cert: other.clientCertificate, key: other.clientKey };
    await expect(send(secure, '/metadata', options)).rejects.toMatchObject({
      code: expect.stringMatching(/^(ECONNRESET|EPIPE|EPROTO|ERR_SSL_.*ALERT.*)$/),
    });
  });

  it.each([
    'ECDHE-RSA-AES128-GCM-SHA256',
    'ECDHE-RSA-AES256-GCM-SHA384',
    'DHE-RSA-AES256-GCM-SHA384',
    'ECDHE-RSA-AES256-SHA384',
    'ECDHE-RSA-AES256-SHA',
    'DHE-RSA-AES256-SHA256',
  ])('speaks %s', async (ciphers) => {
    expect(await handshake({ ciphers, maxVersion: 'TLSv1.2' })).toBe(`TLSv1.2 ${ciphers}`);
  });

  it.each(['AES256-GCM-SHA384', 'ECDHE-RSA-AES128-SHA256', 'ECDHE-RSA-CHACHA20-POLY1305'])(
    'does not speak %s',
    async (ciphers) => {
      expect(await handshake({ ciphers, maxVersion: 'TLSv1.2' })).toMatch(/HANDSHAKE_FAILURE/);
    },
  );

  it('is TLS 1.2 and nothing else', async () => {
    expect(await handshake({})).toMatch(/^TLSv1.2 /);
    expect(await handshake({ minVersion: 'TLSv1.3' })).toMatch(/PROTOCOL_VERSION/);
    expect(
      await handshake({ minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1', ciphers: 'ALL:@SECLEVEL=0' }),
    ).toMatch(/PROTOCOL_VERSION/);
  });
});

describe('plain HTTP', () => {
  it('needs no certificate', async () => {
    expect(plain).not.toHaveProperty('pki');
    const answered = await send(plain, '/metadata', { headers: headers('get-the-capability-statement') });
    expect(answered.status).toBe(200);
  });

  it('takes a chunked body, and one that waits to be asked for', async () => {
    const type = { 'Content-Type': 'application/fhir+json' };
    for (const expectation of [{}, { Expect: '100-continue' }]) {
      const options = {
        method: 'POST',
        headers: { ...headers('register-a-patient'), ...type, ...expectation },
      };
      const body = ['{"resourceType":', '"Parameters"}'];
      const answered = await send(plain, '/Patient/$gpc.registerpatient', options, body);
      expect(answered.status).toBe(422);
      expect(answered.text).toContain('INVALID_RESOURCE');
    }
  });

  it('refuses a body beyond measure', async () => {
    const type = { 'Content-Type': 'application/fhir+json' };
    const options = { method: 'POST', headers: { ...headers('register-a-patient'), ...type } };
    const answered = await send(plain, '/Patient/$gpc.registerpatient', options, [Buffer.alloc(2 ** 23, 32)]);
    expect(answered.status).toBe(413);
    expect(answered.text).toContain('OperationOutcome');
  });

  it('outlives a request that breaks off', async () => {
    const { hostname, port, pathname } = new URL(plain.baseUrl);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write(`POST ${pathname}/Appointment HTTP/1.1\r\nHost: x\r\nContent-Length: 99\r\n\r\n{`);
    socket.destroy();
    await once(socket, 'close');
    const answered = await send(plain, '/metadata', { headers: headers('get-the-capability-statement') });
    expect(answered.status).toBe(200);
  });

  it('answers what is no HTTP with an OperationOutcome too', async () => {
    const { hostname, port } = new URL(plain.baseUrl);
    const socket = connect(Number(port), hostname);
    socket.end('NONSENSE\r\n\r\n');
    const chunks: Buffer[] = [];
    for await (const chunk of socket) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString('utf8');
    expect(text).toMatch(/^HTTP\/1.1 400 Bad Request\r\n/);
    expect(text).toContain('Cache-Control: no-store');
    expect(text).toContain('"code":"BAD_REQUEST"');
  });
});
