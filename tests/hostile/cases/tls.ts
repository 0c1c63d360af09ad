import type { Socket } from 'node:net';
import type { TlsOptions } from 'node:tls';
import type { HostileCase } from '../case.js';

/** What a test makes once for all cases of TLS. */
export interface Certificates {
  ours: TlsOptions;
  /** For localhost too, of the same authority, made another time. */
  renewed: TlsOptions;
  expired: TlsOptions;
  otherHost: TlsOptions;
  otherAuthority: TlsOptions;
}

/** A case of TLS as the first requests of a run meet it. */
export interface TlsCase extends HostileCase {
  /** Options of the server, by the number of the connection; a server without them knows no TLS. */
  tls?: (certificates: Certificates) => TlsOptions;
  /** What happens to a connection before its handshake. */
  first?: (socket: Socket) => void;
  /** What happens to a connection after its handshake. */
  afterHandshake?: (socket: Socket) => void;
  /** Whether provider.yaml names a client certificate; default yes. */
  bare?: true;
  /** Whether the base URL begins with http. */
  plain?: true;
  ends: readonly [code: string, exit: number];
  tells: RegExp;
}

const configuration = 'the run does not begin: exit code 2, with what is wrong and the key to look at';
const outside = 'the run does not begin: exit code 3';
const base = { group: 'tls', outcome: configuration, ends: ['TLS_REFUSED', 2] } as const;
const unanswered = { group: 'tls', outcome: outside, ends: ['PROVIDER_UNREACHABLE', 3] } as const;

const mutual = ({ ours }: Certificates, version: 'TLSv1.2' | 'TLSv1.3'): TlsOptions => ({
  ...ours,
  requestCert: true,
  rejectUnauthorized: true,
  minVersion: version,
  maxVersion: version,
});

/** Alerts that speak of the consumer's certificate, by their numbers (RFC 5246, 7.2). */
const alerts = {
  40: 'handshake_failure',
  42: 'bad_certificate',
  48: 'unknown_ca',
  49: 'access_denied',
} as const;

const alertCases: readonly TlsCase[] = Object.entries(alerts).map(([number, name]) => ({
  ...base,
  id: `alert-${name.replace('_', '-')}`,
  does: `ends the handshake with the alert ${name}`,
  first: (socket) =>
    void socket.once('data', () => socket.end(Buffer.from([0x15, 3, 3, 0, 2, 2, Number(number)]))),
  tells: /refuses the handshake.*tls\.certificate/s,
}));

/** How TLS fails, stage by stage. */
export const tlsCases: readonly TlsCase[] = [
  ...alertCases,
  {
    ...base,
    id: 'unknown-authority',
    does: 'shows a certificate of an authority that is not trusted',
    tls: ({ otherAuthority }) => otherAuthority,
    tells: /not trusted.*tls\.ca/s,
  },
  {
    ...base,
    id: 'other-host',
    does: 'shows a certificate for another host',
    tls: ({ otherHost }) => otherHost,
    tells: /another host/,
  },
  {
    ...base,
    id: 'expired',
    does: 'shows a certificate that expired',
    outcome: outside,
    tls: ({ expired }) => expired,
    ends: ['TLS_REFUSED', 3],
    tells: /not valid today/,
  },
  {
    ...base,
    id: 'client-certificate-wanted-1.2',
    does: 'wants a client certificate in TLS 1.2, and provider.yaml names none',
    tls: (all) => mutual(all, 'TLSv1.2'),
    bare: true,
    tells: /client certificate.*tls\.certificate/s,
  },
  {
    ...base,
    id: 'client-certificate-wanted-1.3',
    does: 'wants a client certificate in TLS 1.3, and provider.yaml names none',
    tls: (all) => mutual(all, 'TLSv1.3'),
    bare: true,
    tells: /client certificate.*tls\.certificate/s,
  },
  {
    ...unanswered,
    id: 'client-certificate-refused-1.2',
    does: 'refuses the client certificate in TLS 1.2',
    tls: (all) => ({ ...mutual(all, 'TLSv1.2'), ca: all.otherAuthority.ca }),
    tells: /may refuse the client certificate/,
  },
  {
    ...unanswered,
    id: 'client-certificate-refused-1.3',
    does: 'refuses the client certificate in TLS 1.3',
    tls: (all) => ({ ...mutual(all, 'TLSv1.3'), ca: all.otherAuthority.ca }),
    tells: /may refuse the client certificate/,
  },
  {
    ...base,
    id: 'tls-at-plain-http',
    does: 'speaks TLS where the base URL says http',
    tls: ({ ours }) => ours,
    plain: true,
    tells: /speaks TLS.*https:/s,
  },
  {
    ...base,
    id: 'no-common-version',
    outcome: outside,
    ends: ['TLS_REFUSED', 3],
    does: 'speaks no version of TLS that this machine does',
    tls: ({ ours }) => ({ ...ours, minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'ALL:@SECLEVEL=0' }),
    tells: /no version of TLS in common/,
  },
  {
    ...base,
    id: 'plain-words-at-hello',
    does: 'answers the first message of TLS in plain words',
    first: (socket) => void socket.once('data', () => socket.end('220 mail ready\r\n')),
    tells: /speaks no TLS/,
  },
  {
    ...unanswered,
    id: 'silent-at-hello',
    does: 'never answers the first message of TLS',
    first: () => undefined,
    tells: /does not answer/,
  },
  {
    ...unanswered,
    id: 'reset-at-hello',
    does: 'resets the connection at the first message of TLS',
    first: (socket) => void socket.once('data', () => socket.resetAndDestroy()),
    tells: /does not answer/,
  },
  {
    ...unanswered,
    id: 'closes-at-hello',
    does: 'closes the connection at the first message of TLS',
    first: (socket) => void socket.once('data', () => socket.end()),
    bare: true,
    tells: /may want a client certificate/,
  },
  {
    ...unanswered,
    id: 'cut-in-the-handshake',
    does: 'breaks off in the middle of its own greeting',
    first: (socket) => void socket.once('data', () => socket.end(Buffer.from('160303007a02000076', 'hex'))),
    tells: /does not answer/,
  },
  {
    ...unanswered,
    id: 'closes-after-the-handshake',
    does: 'closes the connection when the handshake is done',
    tls: ({ ours }) => ours,
    afterHandshake: (socket) => void socket.destroy(),
    tells: /does not answer/,
  },
];
