import type { ServerOptions } from 'node:https';
import { createServer } from 'node:net';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { receptionOf } from '../../../checks/transport/probe.js';
import type { TlsFiles } from '../../../support/config/provider.js';
import type { Exchange } from '../../../support/model/exchange.js';
import {
  type ConnectionChange,
  withCiphers,
  withoutAuthentication,
  withVersion,
} from '../../../support/transport/changes.js';
import { connect } from '../../../support/transport/connect.js';
import { answered } from '../../checks/subject.js';
import { makeCertificates, writeCertificates } from '../http/certificates.js';
import { portOf, serve } from '../http/loopback.js';
import { limits } from '../http/sample.js';

let secure: ServerOptions;
let files: TlsFiles;

beforeAll(async () => {
  const made = await makeCertificates();
  files = writeCertificates(made);
  secure = {
    ca: made.ca,
    cert: made.server.cert,
    key: made.server.private,
    requestCert: true,
    rejectUnauthorized: true,
  };
});

/** What a server makes of a connection with one change. */
async function probe(origin: string, change: ConnectionChange, tls: TlsFiles = files): Promise<Exchange> {
  const connection = await connect(change, { tls, limits });
  if (!connection) throw new Error('no such connection');
  const { response: _none, ...exchange } = answered({ url: `${origin}/metadata` }).exchange;
  return {
    ...exchange,
    ...(await connection.transmit({
      method: 'GET',
      url: `${origin}/metadata`,
      headers: [['Host', 'localhost']],
    })),
  };
}

const server = async (options: ServerOptions): Promise<string> =>
  (await serve((_, response) => response.end('{}'), { ...secure, ...options })).origin;

const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'ALL:@SECLEVEL=0' } as const;

describe('a connection of another protocol or cipher suite', () => {
  // The instrument itself: a refusal counts only when this machine could have had such a connection.
  test.each(['1.0', '1.1'] as const)('is served over TLS %s by a server that speaks it', async (version) => {
    const exchange = await probe(await server(old), withVersion(version));
    expect(exchange.failure).toBeUndefined();
    expect(exchange.tls?.protocol).toBe(version === '1.0' ? 'TLSv1' : 'TLSv1.1');
  });

  test.each(['1.0', '1.1'] as const)('is refused over TLS %s by a server that does not', async (version) => {
    const exchange = await probe(await server({ minVersion: 'TLSv1.2' }), withVersion(version));
    expect(receptionOf(exchange)).toBe('refused');
  });

  test('is served with suites that the server has, and refused with others', async () => {
    const origin = await server({ maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES128-SHA256' });
    const cbc = await probe(origin, withCiphers('EECDH+AES128:!AESGCM:!AESCCM'));
    expect(receptionOf(cbc)).toBe('served');
    expect(cbc.tls?.cipher).toBe('TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256');
    expect(receptionOf(await probe(origin, withCiphers('AESGCM+EECDH')))).toBe('refused');
  });
});

describe('a connection without authentication', () => {
  // No certificate can be verified here: a client that insists on one never sees whether it would be served.
  test('is served by a server that offers such suites, and refused by another', async () => {
    const anonymous = { maxVersion: 'TLSv1.2', ciphers: 'aNULL:@SECLEVEL=0', requestCert: false } as const;
    const origin = await server({ ...anonymous, rejectUnauthorized: false });
    expect(receptionOf(await probe(origin, withoutAuthentication))).toBe('served');
    expect(receptionOf(await probe(await server({}), withoutAuthentication))).toBe('refused');
  });

  test('is never made otherwise: a server without a trusted certificate is not talked to', async () => {
    const { ca: _ca, ...strangers } = files;
    const exchange = await probe(await server({}), withVersion('1.2'), strangers);
    expect(exchange.failure?.code).toBe('SELF_SIGNED_CERT_IN_CHAIN');
  });
});

describe('a connection with another certificate', () => {
  const changes: ConnectionChange[] = [
    { kind: 'noCertificate' },
    { kind: 'untrusted', identity: 'selfSigned' },
    { kind: 'untrusted', identity: 'otherAuthority' },
    { kind: 'untrusted', identity: 'expired' },
  ];

  test('is served with the one of the configuration', async () => {
    expect(receptionOf(await probe(await server({}), { kind: 'none' }))).toBe('served');
  });

  test.each(changes)('is refused by a server that looks at it: $identity $kind', async (change) => {
    expect(receptionOf(await probe(await server({}), change))).toBe('refused');
  });

  test.each(changes)('is served by a server that does not: $identity $kind', async (change) => {
    const origin = await server({ rejectUnauthorized: false });
    expect(receptionOf(await probe(origin, change))).toBe('served');
  });

  test('takes the certificate to be refused from the configuration, and is none without it', async () => {
    const { certificate = '', key = '' } = writeCertificates(await makeCertificates());
    const change = { kind: 'refused', certificate: 'revoked' } as const;
    expect(await connect(change, { tls: files, limits })).toBeUndefined();
    const refused = { revoked: { certificate, key } };
    await expect(connect(change, { tls: { ...files, refused }, limits })).rejects.toThrow(/TLS files/);
  });

  test('tells a curl command to name such a certificate by the environment', async () => {
    const connection = await connect({ kind: 'untrusted', identity: 'selfSigned' }, { tls: files, limits });
    expect(connection?.curl.tls).toEqual({
      ca: `\${CA}`,
      certificate: `\${GPC_REFUSED_CERTIFICATE}`,
      key: `\${GPC_REFUSED_KEY}`,
    });
  });
});

describe('the hello of an obsolete protocol', () => {
  /** A server that answers a connection's first bytes with these, or closes it. */
  async function replying(reply: Buffer | undefined): Promise<string> {
    const listener = createServer((socket) => {
      socket.on('error', () => {});
      socket.once('data', () => (reply ? socket.write(reply) : socket.destroy()));
    });
    onTestFinished(() => void listener.close());
    await new Promise<void>((resolve) => listener.listen(0, 'localhost', resolve));
    return `https://localhost:${portOf(listener.address())}`;
  }
  const hello = {
    'SSL 3.0': Buffer.from('160300004a0200004603000102', 'hex'),
    'SSL 2.0': Buffer.from('80410400010002', 'hex'),
  };

  test.each(['SSL 2.0', 'SSL 3.0'] as const)('%s: agreed, refused by alert, by closing', async (protocol) => {
    const change = { kind: 'hello', protocol } as const;
    expect(receptionOf(await probe(await replying(hello[protocol]), change))).toBe('served');
    const alert = await replying(Buffer.from('15030000020228', 'hex'));
    expect((await probe(alert, change)).failure).toEqual({
      code: 'ALERT',
      message: 'the server answered with TLS alert 40',
    });
    expect(receptionOf(await probe(await replying(undefined), change))).toBe('refused');
    const other = await replying(Buffer.from('HTTP/1.1 200 OK\r\n\r\n'));
    expect(receptionOf(await probe(other, change))).toBe('unclear');
  });

  test.each(['SSL 2.0', 'SSL 3.0'] as const)('%s is refused by a server of today', async (protocol) => {
    expect(receptionOf(await probe(await server({}), { kind: 'hello', protocol }))).toBe('refused');
  });
});
