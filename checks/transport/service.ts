import type { Check, Observation } from '../../support/model/check.js';
import { observation } from '../../support/model/observe.js';
import { type ConnectionChange, withCiphers, withVersion } from '../../support/transport/changes.js';
import { describeReception, type Probe, receptionOf } from './probe.js';

/** A connection that the provider has to serve, and what is looked at when it did. */
export interface ServedConnection {
  change: ConnectionChange;
  check: Check<Probe>;
  /** Only a provider with an RSA certificate can: authentication with an elliptic curve has no such suites. */
  needsRsa?: true;
}

/** Every approved suite that an RSA certificate allows. */
export const rsaSuites = withCiphers('aRSA+EECDH+AESGCM:aRSA+EDH+AESGCM:aRSA+EECDH+AES256:aRSA+EDH+AES256');

/** The approved families, the preferred first. */
type Family = 'AESGCM+EECDH' | 'AESGCM+EDH' | 'AES256+EECDH' | 'AES256+EDH';

/** By the sentence of the features. */
export const servedConnections: Readonly<Record<string, ServedConnection>> = {
  'the consumer connects over TLS 1.2': {
    change: withVersion('1.2'),
    check: {
      id: 'transport.tls-1-2',
      title: 'serves a request over TLS 1.2',
      observe: serves,
    },
  },
  'the consumer connects with cipher suites of AESGCM+EECDH only': familyOf('AESGCM+EECDH'),
  'the consumer connects with cipher suites of AESGCM+EDH only': familyOf('AESGCM+EDH'),
  'the consumer connects with cipher suites of AES256+EECDH only': familyOf('AES256+EECDH'),
  'the consumer connects with cipher suites of AES256+EDH only': familyOf('AES256+EDH'),
  'the consumer connects with every approved cipher suite, the preferred last': {
    // GCM goes behind: OpenSSL would have it before CBC within the families of AES-256.
    change: withCiphers('AES256+EDH:AES256+EECDH:-AESGCM:AESGCM+EDH:AESGCM+EECDH'),
    check: {
      id: 'transport.preference',
      title: 'chooses the preferred cipher suite whatever the order of the consumer',
      *observe({ exchange: { tls } }) {
        if (tls)
          yield observation(
            'cipher suite',
            /^TLS_ECDHE_.*_GCM_/.test(tls.cipher),
            'ECDHE with AES-GCM',
            tls.cipher,
          );
      },
    },
  },
};

/** What the handshake of a good connection shows besides. */
export const handshakeChecks: readonly Check<Probe>[] = [
  {
    id: 'transport.asks-certificate',
    title: "the provider asks for the consumer's certificate in the handshake",
    *observe({ exchange: { tls } }) {
      if (tls)
        yield observation('handshake', tls.clientCertificateSent, 'a request for a certificate', asked(tls));
    },
  },
  {
    id: 'transport.server-certificate',
    title:
      'the provider presents a certificate for its host name, from an authority that the consumer trusts',
    *observe({ exchange }) {
      const isMistrusted = receptionOf(exchange) === 'mistrusted';
      const name = new URL(exchange.request.url).hostname;
      if (isMistrusted || exchange.tls)
        yield observation(
          'server certificate',
          !isMistrusted,
          `a valid certificate for ${name}`,
          isMistrusted ? describeReception(exchange) : exchange.tls?.serverSubject,
        );
    },
  },
];

const asked = ({ clientCertificateSent }: { clientCertificateSent: boolean }): string =>
  clientCertificateSent ? 'a request for a certificate' : 'a handshake without one';

/** A family counts as supported by any suite of it. */
function familyOf(family: Family): ServedConnection {
  return {
    change: withCiphers(family),
    check: {
      id: `transport.family.${family.toLowerCase().replace('+', '-')}`,
      title: `serves a request with a cipher suite of ${family}`,
      observe: serves,
    },
    ...(family.endsWith('+EDH') ? { needsRsa: true as const } : {}),
  };
}

function* serves({ exchange }: Probe): Iterable<Observation> {
  const reception = receptionOf(exchange);
  if (reception === 'served' || reception === 'refused')
    yield observation('connection', reception === 'served', 'a 200 answer', describeReception(exchange));
}
