import { isIP } from 'node:net';
import { generate } from 'selfsigned';

/** A throw-away authority and what it issued, as PEM texts. */
export interface Pki {
  ca: string;
  serverCertificate: string;
  serverKey: string;
  clientCertificate: string;
  clientKey: string;
  /** What the authority issued too, and the sandbox refuses: expired, of another system, revoked. */
  refused: Record<RefusedKind, Credentials>;
}

export type RefusedKind = 'expired' | 'otherName' | 'revoked';

export interface Credentials {
  certificate: string;
  key: string;
}

/** Whom consumers have to be: the part that the Spine Secure Proxy's name plays elsewhere. */
export const consumerName = 'consumer.sandbox.example';

/** Elliptic curves: three RSA keys would take a second or more at every start. */
const keys = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' } as const;

/**
 * Makes an authority, a server certificate for this machine, a client certificate, valid for 30 days, and client
 * certificates to be refused. The authority's key is forgotten.
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
  const issue = (name: string, purpose: 'serverAuth' | 'clientAuth', within = dates) =>
    generate(named(name), {
      ...keys,
      ...within,
      ca,
      extensions: [
        { name: 'basicConstraints', cA: false, critical: true },
        { name: 'keyUsage', digitalSignature: true, critical: true },
        { name: 'extKeyUsage', [purpose]: true },
        { name: 'subjectAltName', altNames: purpose === 'serverAuth' ? serverNames(host) : [dns(name)] },
      ],
    });
  const [server, client, expired, otherName, revoked] = await Promise.all([
    issue('localhost', 'serverAuth'),
    issue(consumerName, 'clientAuth'),
    issue(consumerName, 'clientAuth', past()),
    issue('other.sandbox.example', 'clientAuth'),
    issue(consumerName, 'clientAuth'),
  ]);
  return {
    ca: authority.cert,
    serverCertificate: server.cert,
    serverKey: server.private,
    clientCertificate: client.cert,
    clientKey: client.private,
    refused: {
      expired: credentials(expired),
      otherName: credentials(otherName),
      revoked: credentials(revoked),
    },
  };
}

const credentials = ({ cert, private: key }: { cert: string; private: string }): Credentials => ({
  certificate: cert,
  key,
});
const named = (value: string) => [{ name: 'commonName', value }];
const dns = (value: string) => ({ type: 2 as const, value });
const ip = (address: string) => ({ type: 7 as const, ip: address });

function serverNames(host: string) {
  const usual = [dns('localhost'), ip('127.0.0.1'), ip('::1')];
  if (['localhost', '127.0.0.1', '::1'].includes(host)) return usual;
  return [...usual, isIP(host) ? ip(host) : dns(host)];
}

/** Of a certificate that ended an hour ago. */
function past() {
  const notAfterDate = new Date(Date.now() - 3_600_000);
  return { notBeforeDate: new Date(notAfterDate.getTime() - 86_400_000), notAfterDate };
}

function validity() {
  const notBeforeDate = new Date(Date.now() - 3_600_000);
  return { notBeforeDate, notAfterDate: new Date(notBeforeDate.getTime() + 30 * 86_400_000) };
}
