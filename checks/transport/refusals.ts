import type { Check } from '../../support/model/check.js';
import { observation } from '../../support/model/observe.js';
import {
  type ConnectionChange,
  withCiphers,
  withoutAuthentication,
  withVersion,
} from '../../support/transport/changes.js';
import { after } from '../sentences.js';
import { describeReception, type Probe, receptionOf } from './probe.js';

/** One thing wrong with a connection, and the rows that have it refused. */
export interface RefusedConnection {
  change: ConnectionChange;
  /** Of the check, after `transport.refuses`. */
  key: string;
  requirements: readonly string[];
}

const mutual = [
  'API-SEC-002',
  'API-SSP-002',
  'APPT-GEN-007',
  'FND-LOCREAD-002',
  'FND-ORGREAD-003',
  'FND-PATREAD-004',
  'FND-PRACREAD-001',
  'FND-REG-003',
];
/** Who issues Spine certificates, and by which chain: a stranger's certificate breaks both. */
const issuer = ['API-SEC-021', 'API-SEC-022'];
const suites = ['API-SEC-003'];

/** By the sentence of the features. */
export const refusedConnections: Readonly<Record<string, RefusedConnection>> = {
  'the consumer connects over SSL 2.0': {
    change: { kind: 'hello', protocol: 'SSL 2.0' },
    key: 'ssl-2',
    requirements: ['API-HTTP-006', 'API-SEC-016'],
  },
  'the consumer connects over SSL 3.0': {
    change: { kind: 'hello', protocol: 'SSL 3.0' },
    key: 'ssl-3',
    requirements: ['API-SEC-016'],
  },
  'the consumer connects over TLS 1.0': {
    change: withVersion('1.0'),
    key: 'tls-1-0',
    requirements: ['API-SEC-014'],
  },
  'the consumer connects over TLS 1.1': {
    change: withVersion('1.1'),
    key: 'tls-1-1',
    requirements: ['API-SEC-015'],
  },
  'the consumer connects over plain HTTP': {
    change: { kind: 'plainHttp' },
    key: 'plain-http',
    requirements: ['API-SEC-004'],
  },
  'the consumer connects with cipher suites without forward secrecy only': {
    change: withCiphers('kRSA+AES:!eNULL:@SECLEVEL=0'),
    key: 'no-forward-secrecy',
    requirements: suites,
  },
  'the consumer connects with cipher suites without encryption only': {
    change: withCiphers('eNULL:@SECLEVEL=0'),
    key: 'no-encryption',
    requirements: suites,
  },
  'the consumer connects with cipher suites without authentication only': {
    change: withoutAuthentication,
    key: 'no-authentication',
    requirements: suites,
  },
  'the consumer connects with cipher suites of AES-128 in CBC mode only': {
    change: withCiphers('EECDH+AES128:EDH+AES128:!AESGCM:!AESCCM:!aNULL:@SECLEVEL=0'),
    key: 'aes-128-cbc',
    requirements: suites,
  },
  'the consumer connects with cipher suites of ChaCha20 only': {
    change: withCiphers('CHACHA20+EECDH:CHACHA20+EDH'),
    key: 'chacha20',
    requirements: suites,
  },
  'the consumer connects without a client certificate': {
    change: { kind: 'noCertificate' },
    key: 'no-certificate',
    requirements: mutual,
  },
  'the consumer connects with a self-signed client certificate': {
    change: { kind: 'untrusted', identity: 'selfSigned' },
    key: 'self-signed',
    requirements: issuer,
  },
  'the consumer connects with a client certificate of an authority unknown to the provider': {
    change: { kind: 'untrusted', identity: 'otherAuthority' },
    key: 'other-authority',
    requirements: issuer,
  },
  'the consumer connects with an expired client certificate of an authority unknown to the provider': {
    change: { kind: 'untrusted', identity: 'expired' },
    key: 'other-authority-expired',
    requirements: issuer,
  },
  'the consumer connects with a client certificate that has expired': {
    change: { kind: 'refused', certificate: 'expired' },
    key: 'expired',
    requirements: ['API-SEC-023'],
  },
  'the consumer connects with a client certificate that was revoked': {
    change: { kind: 'refused', certificate: 'revoked' },
    key: 'revoked',
    requirements: ['API-SEC-024'],
  },
  'the consumer connects with the client certificate of another system': {
    change: { kind: 'refused', certificate: 'otherName' },
    key: 'other-name',
    requirements: ['API-SEC-001', 'API-SEC-025'],
  },
};

/**
 * A failed handshake, a closed connection and an HTTP error of the client's kind refuse alike; over plain HTTP a
 * redirect to HTTPS does too. What says neither is left undecided.
 */
export const refusalCheck = (
  sentence: string,
  { key, requirements }: Pick<RefusedConnection, 'key' | 'requirements'>,
): Check<Probe> => ({
  id: `transport.refuses.${key}`,
  title: `refuses a connection ${after(sentence, 'the consumer connects')}`,
  requirements,
  *observe({ exchange }) {
    const reception = receptionOf(exchange);
    if (reception === 'served' || reception === 'refused' || reception === 'redirected')
      yield observation(
        'connection',
        reception !== 'served',
        'a refused handshake, a closed connection or an HTTP 4xx',
        describeReception(exchange),
      );
  },
});
