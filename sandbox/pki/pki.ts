import { isIP } from 'node:net';
import { generate } from 'selfsigned';

/** A throw-away authority and what it issued, as PEM texts. */
export interface Pki {
  /** Whom consumers are to trust: the authority, and the server's certificate, which vouches for itself. */
  ca: string;
  serverCertificate: string;
  serverKey: string;
  clientCertificate: string;
  clientKey: string;
  /** What the authority issued too, and the sandbox refuses: expired, of another system, revoked. */
  refused: Record<RefusedKind, Credentials>;
  /** Other certificates of servers: for this machine with a key on an elliptic curve, and for another host. */
  servers: { ellipticCurve: Credentials; otherHost: Credentials };
}

export type RefusedKind = 'expired' | 'otherName' | 'revoked';

export interface Credentials {
  certificate: string;
  key: string;
}

/** Whom consumers have to be: the part that the Spine Secure Proxy's name plays elsewhere. */
export const consumerName = 'consumer.sandbox.example';

/** Elliptic curves where the kind of key does not matter: an RSA key takes a third of a second at every start. */
const curve = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' } as const;
/** Half of the approved cipher suites exist for RSA only, so the server has such a key. */
const rsa = { keyType: 'rsa', keySize: 2048, algorithm: 'sha256' } as const;

/**
 * Makes an authority, a server certificate for this machine, a client certificate, valid for 30 days, and client
 * certificates to be refused. The authority's key is forgotten.
 *
 * @param host name or address that the server is called by, beside localhost
 */
export async function createPki(host: string): Promise<Pki> {
  const dates = validity();
  const authority = await generate(named('GP Connect sandbox authority'), {
    ...curve,
    ...dates,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const ca = { cert: authority.cert, key: authority.private };
  const issue = async (
    name: string,
    purpose: Purpose,
    { within = dates, names = [dns(name)] }: Issue = {},
  ): Promise<Credentials> => {
    const { cert, private: key } = await generate(named(name), {
      ...curve,
      ...within,
      ca,
      extensions: extensionsFor(purpose, names),
    });
    return { certificate: cert, key };
  };
  const names = serverNames(host);
  const [server, ellipticCurve, otherHost, client, expired, otherName, revoked] = await Promise.all([
    // The library signs with keys of the same kind only, so this one vouches for itself.
    generate(named('localhost'), { ...rsa, ...dates, extensions: extensionsFor('serverAuth', names) }),
    issue('localhost', 'serverAuth', { names }),
    issue('elsewhere.sandbox.example', 'serverAuth'),
    issue(consumerName, 'clientAuth'),
    issue(consumerName, 'clientAuth', { within: past() }),
    issue('other.sandbox.example', 'clientAuth'),
    issue(consumerName, 'clientAuth'),
  ]);
  return {
    ca: `${authority.cert.trim()}\n${server.cert.trim()}\n`,
    serverCertificate: server.cert,
    serverKey: server.private,
    clientCertificate: client.certificate,
    clientKey: client.key,
    refused: { expired, otherName, revoked },
    servers: { ellipticCurve, otherHost },
  };
}

interface Issue {
  within?: ReturnType<typeof validity>;
  /** By which a server or client is called; its common name where nothing is said. */
  names?: Names;
}

type Names = (ReturnType<typeof dns> | ReturnType<typeof ip>)[];
type Purpose = 'serverAuth' | 'clientAuth';

const extensionsFor = (purpose: Purpose, altNames: Names) => [
  { name: 'basicConstraints' as const, cA: false, critical: true },
  {
    name: 'keyUsage' as const,
    digitalSignature: true,
    keyEncipherment: purpose === 'serverAuth',
    critical: true,
  },
  { name: 'extKeyUsage' as const, [purpose]: true },
  { name: 'subjectAltName' as const, altNames },
];

const named = (value: string) => [{ name: 'commonName', value }];
const dns = (value: string) => ({ type: 2 as const, value });
const ip = (address: string) => ({ type: 7 as const, ip: address });

function serverNames(host: string): Names {
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
