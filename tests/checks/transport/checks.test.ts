import { describe, expect, it } from 'vitest';
import { type Probe, type Reception, receptionOf } from '../../../checks/transport/probe.js';
import { refusalCheck, refusedConnections } from '../../../checks/transport/refusals.js';
import { handshakeChecks, servedConnections } from '../../../checks/transport/service.js';
import type { Check } from '../../../support/model/check.js';
import type { Exchange, NetworkFailure, TlsFacts } from '../../../support/model/exchange.js';
import { agreed } from '../../../support/transport/hello.js';
import { answered, outcome } from '../subject.js';

const modern: TlsFacts = {
  protocol: 'TLSv1.2',
  cipher: 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
  serverSubject: 'CN=provider.test',
  serverIssuer: 'CN=Authority',
  serverValidTo: '2030-01-01T00:00:00.000Z',
  serverFingerprint256: 'AA',
  clientCertificateSent: true,
};

const ok = (tls: Partial<TlsFacts> = {}): Exchange => ({
  ...answered().exchange,
  tls: { ...modern, ...tls },
});

function failing(code: string, message = code): Exchange {
  const { response: _none, ...exchange } = answered().exchange;
  const failure: NetworkFailure = { code, message };
  return { ...exchange, failure };
}

const closed = failing('ECONNRESET', 'socket hang up');
const overHttp = (status: number, location?: string): Exchange =>
  answered({
    url: 'http://provider.test:443/metadata',
    status,
    ...(location ? { headers: [['Location', location]] } : {}),
  }).exchange;

describe('how a connection was received', () => {
  it.each<[Reception, Exchange]>([
    ['served', ok()],
    ['served', failing(agreed)],
    ['refused', closed],
    ['refused', failing('ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'tlsv1 alert protocol version')],
    ['refused', failing('EPROTO', 'SSL routines:ssl3_read_bytes:sslv3 alert handshake failure')],
    ['refused', failing('ALERT', 'the server answered with TLS alert 40')],
    ['refused', failing('HPE_INVALID_CONSTANT', 'Parse Error: Expected HTTP/')],
    ['refused', failing('EPROTO', 'SSL routines:ssl3_get_record:wrong version number')],
    ['refused', answered({ status: 403 }).exchange],
    ['refused', answered({ status: 496 }).exchange],
    ['redirected', overHttp(301, 'https://provider.test/metadata')],
    ['unclear', overHttp(301, 'http://provider.test/metadata')],
    ['unclear', answered({ status: 503 }).exchange],
    ['unclear', failing('ETIMEDOUT', 'the server said nothing')],
    [
      'mistrusted',
      failing('ERR_TLS_CERT_ALTNAME_INVALID', "Hostname/IP does not match certificate's altnames"),
    ],
    ['mistrusted', failing('CERT_HAS_EXPIRED', 'certificate has expired')],
    ['mistrusted', failing('SELF_SIGNED_CERT_IN_CHAIN', 'self-signed certificate in certificate chain')],
    ['mistrusted', failing('UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'unable to verify the first certificate')],
    ['refused', failing('ERR_SSL_SSLV3_ALERT_BAD_CERTIFICATE', 'sslv3 alert bad certificate')],
    ['unreachable', failing('ECONNREFUSED', 'connect ECONNREFUSED')],
    ['unreachable', failing('ENOTFOUND', 'getaddrinfo ENOTFOUND')],
    ['unable', failing('ERR_SSL_NO_PROTOCOLS_AVAILABLE', 'no protocols available')],
    ['unable', failing('EPROTO', 'SSL routines:tls_construct_client_hello:no ciphers available')],
  ])('%s', (reception, exchange) => {
    expect(receptionOf(exchange)).toBe(reception);
  });
});

interface Case {
  check: Check<Probe>;
  good: Exchange;
  bad: Exchange;
}

const service = Object.values(servedConnections).map(
  ({ check }): Case =>
    check.id === 'transport.preference'
      ? { check, good: ok(), bad: ok({ cipher: 'TLS_DHE_RSA_WITH_AES_256_CBC_SHA' }) }
      : { check, good: ok(), bad: closed },
);
const handshake = handshakeChecks.map(
  (check): Case => ({
    check,
    good: ok(),
    bad:
      check.id === 'transport.asks-certificate'
        ? ok({ clientCertificateSent: false })
        : failing('ERR_TLS_CERT_ALTNAME_INVALID', "Hostname/IP does not match certificate's altnames"),
  }),
);
const refusals = Object.entries(refusedConnections).map(
  ([sentence, refused]): Case => ({ check: refusalCheck(sentence, refused), good: closed, bad: ok() }),
);

describe.each([...service, ...handshake, ...refusals])('$check.id', ({ check, good, bad }) => {
  it('passes what is right and fails what is wrong', () => {
    expect(outcome(check, { exchange: good })).toBe('passed');
    expect(outcome(check, { exchange: bad })).toBe('failed');
  });

  it('decides nothing where nobody was there', () => {
    expect(outcome(check, { exchange: failing('ECONNREFUSED') })).toBe('undecided');
  });
});
