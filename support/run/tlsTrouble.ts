import { connect } from 'node:tls';
import type { NetworkFailure } from '../model/exchange.js';

/** What a failed handshake says of the configuration, by the code of the failure and OpenSSL's words in its message. */
export interface TlsTrouble {
  what: string;
  next: string;
  /** Whether the configuration can mend it; else those who run the provider can. */
  configured: boolean;
}

const rows: readonly (readonly [RegExp, TlsTrouble])[] = [
  [
    /^(SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT|UNABLE_TO_(GET_ISSUER_CERT(_LOCALLY)?|VERIFY_LEAF_SIGNATURE)|CERT_(SIGNATURE_FAILURE|UNTRUSTED|REJECTED)|INVALID_CA) /,
    {
      what: "The provider's certificate comes from an authority that is not trusted",
      next: 'Name the PEM file of its authority in tls.ca, or check that the host is the right one.',
      configured: true,
    },
  ],
  [
    /^ERR_TLS_CERT_ALTNAME_INVALID /,
    {
      what: "The provider's certificate is for another host than that of endpoint.baseUrl",
      next: 'Use the host name that the certificate has, or have the provider use a certificate for this one.',
      configured: true,
    },
  ],
  [
    /^CERT_(HAS_EXPIRED|NOT_YET_VALID) /,
    {
      what: "The provider's certificate is not valid today",
      next: 'Check the clock of this machine, and have those who run the provider renew its certificate.',
      configured: false,
    },
  ],
  [
    /^\S+ .*(alert protocol version|unsupported protocol)|^ERR_SSL_\w*PROTOCOL_VERSION/i,
    {
      what: 'The provider has no version of TLS in common with this machine',
      next: 'Have those who run the provider switch on TLS 1.2.',
      configured: false,
    },
  ],
  [
    /^\S+ .*(wrong version number|packet length too long|http request|WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG)/i,
    {
      what: 'What listens there speaks no TLS, though endpoint.baseUrl begins with https',
      next: 'Check the port of endpoint.baseUrl; begin it with http: if the provider really is plain HTTP.',
      configured: true,
    },
  ],
  [
    /^\S+ .*alert.*(certificate|unknown ca|handshake failure|access denied|bad_certificate)|^ERR_SSL_\w*ALERT_\w*(CERT|UNKNOWN_CA|HANDSHAKE)/i,
    {
      what: 'The provider refuses the handshake: it wants a client certificate, or another one',
      next: 'Check tls.certificate and tls.key: issued by an authority that the provider trusts, in date, for this consumer.',
      configured: true,
    },
  ],
];

/** What a failure says of the TLS of the configuration, where it is one of TLS. */
export const tlsTroubleOf = ({ code, message }: NetworkFailure): TlsTrouble | undefined =>
  rows.find(([words]) => words.test(`${code} ${message}`))?.[1];

/** Whether what listens at an address greets in TLS, whatever it thinks of us. */
export function speaksTls({ hostname, port, protocol }: URL, timeoutSeconds: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port || (protocol === 'https:' ? 443 : 80)),
      // Nothing is sent over it: only whether there is a greeting is looked at.
      rejectUnauthorized: false,
    });
    const end = (speaks: boolean): void => {
      socket.destroy();
      resolve(speaks);
    };
    socket.setTimeout(Math.min(timeoutSeconds, 5) * 1000, () => end(false));
    socket.once('secureConnect', () => end(true));
    socket.once('error', (error) => end(/alert/i.test(error.message)));
    socket.once('close', () => end(false));
  });
}
