import { isIP } from 'node:net';
import { generate } from 'selfsigned';

/** A throw-away authority and what it issued, as PEM texts. */
export interface Pki {
  ca: string;
  serverCertificate: string;
  serverKey: string;
  clientCertificate: string;
  clientKey: string;
}

/** Elliptic curves: three RSA keys would take a second or more at every start. */
const keys = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' } as const;

/**
 * Makes an authority, a server certificate for this machine and a client certificate, valid for 30 days. The
 * authority's key is forgotten.
 *
 * @param host name or address that the server is called by, beside localhost
 */
export async function createPki(host: string): Promise<Pki> {
  const dates = validity();
  const authority = await generate(named('GP Connect sandbox authority'), {
    ...keys,
    ...dates,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const ca = { cert: authority.cert, key: authority.private };
  const issue = (name: string, purpose: 'serverAuth' | 'clientAuth') =>
    generate(named(name), {
      ...keys,
      ...dates,
      ca,
      extensions: [
        { name: 'basicConstraints', cA: false, critical: true },
        { name: 'keyUsage', digitalSignature: true, critical: true },
        { name: 'extKeyUsage', [purpose]: true },
        { name: 'subjectAltName', altNames: purpose === 'serverAuth' ? serverNames(host) : [dns(name)] },
      ],
    });
  const [server, client] = await Promise.all([
    issue('localhost', 'serverAuth'),
    issue('consumer.sandbox.example', 'clientAuth'),
  ]);
  return {
    ca: authority.cert,
    serverCertificate: server.cert,
    serverKey: server.private,
    clientCertificate: client.cert,
    clientKey: client.private,
  };
}

const named = (value: string) => [{ name: 'commonName', value }];
const dns = (value: string) => ({ type: 2 as const, value });
const ip = (address: string) => ({ type: 7 as const, ip: address });

function serverNames(host: string) {
  const usual = [dns('localhost'), ip('127.0.0.1'), ip('::1')];
  if (['localhost', '127.0.0.1', '::1'].includes(host)) return usual;
  return [...usual, isIP(host) ? ip(host) : dns(host)];
}

function validity() {
  const notBeforeDate = new Date(Date.now() - 3_600_000);
  return { notBeforeDate, notAfterDate: new Date(notBeforeDate.getTime() + 30 * 86_400_000) };
}
