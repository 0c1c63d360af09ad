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

/** One thing wrong with a connection. */
export interface RefusedConnection {
  change: ConnectionChange;
  /** Of the check, after `transport.refuses`. */
  key: string;
}

/** By the sentence of the features. */
export const refusedConnections: Readonly<Record<string, RefusedConnection>> = {
  'the consumer connects over SSL 2.0': {
    change: { kind: 'hello', protocol: 'SSL 2.0' },
    key: 'ssl-2',
  },
  'the consumer connects over SSL 3.0': {
    change: { kind: 'hello', protocol: 'SSL 3.0' },
    key: 'ssl-3',
  },
  'the consumer connects over TLS 1.0': {
    change: withVersion('1.0'),
    key: 'tls-1-0',
  },
  'the consumer connects over TLS 1.1': {
    change: withVersion('1.1'),
    key: 'tls-1-1',
  },
  'the consumer connects over plain HTTP': {
    change: { kind: 'plainHttp' },
    key: 'plain-http',
  },
  'the consumer connects with cipher suites without forward secrecy only': {
    change: withCiphers('kRSA+AES:!eNULL:@SECLEVEL=0'),
    key: 'no-forward-secrecy',
  },
  'the consumer connects with cipher suites without encryption only': {
    change: withCiphers('eNULL:@SECLEVEL=0'),
    key: 'no-encryption',
  },
  'the consumer connects with cipher suites without authentication only': {
    change: withoutAuthentication,
    key: 'no-authentication',
  },
  'the consumer connects with cipher suites of AES-128 in CBC mode only': {
    change: withCiphers('EECDH+AES128:EDH+AES128:!AESGCM:!AESCCM:!aNULL:@SECLEVEL=0'),
    key: 'aes-128-cbc',
  },
  'the consumer connects with cipher suites of ChaCha20 only': {
    change: withCiphers('CHACHA20+EECDH:CHACHA20+EDH'),
    key: 'chacha20',
  },
  'the consumer connects without a client certificate': {
    change: { kind: 'noCertificate' },
    key: 'no-certificate',
  },
  'the consumer connects with a self-signed client certificate': {
    change: { kind: 'untrusted', identity: 'selfSigned' },
    key: 'self-signed',
  },
  'the consumer connects with a client certificate of an authority unknown to the provider': {
    change: { kind: 'untrusted', identity: 'otherAuthority' },
    key: 'other-authority',
  },
  'the consumer connects with an expired client certificate of an authority unknown to the provider': {
    change: { kind: 'untrusted', identity: 'expired' },
    key: 'other-authority-expired',
  },
  'the consumer connects with a client certificate that has expired': {
    change: { kind: 'refused', certificate: 'expired' },
    key: 'expired',
  },
  'the consumer connects with a client certificate that was revoked': {
    change: { kind: 'refused', certificate: 'revoked' },
    key: 'revoked',
  },
  'the consumer connects with the client certificate of another system': {
    change: { kind: 'refused', certificate: 'otherName' },
    key: 'other-name',
  },
};

/**
 * A failed handshake, a closed connection and an HTTP error of the client's kind refuse alike; over plain HTTP a
 * redirect to HTTPS does too. What says neither is left undecided.
 */
export const refusalCheck = (sentence: string, { key }: Pick<RefusedConnection, 'key'>): Check<Probe> => ({
  id: `transport.refuses.${key}`,
  title: `refuses a connection ${after(sentence, 'the consumer connects')}`,
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
