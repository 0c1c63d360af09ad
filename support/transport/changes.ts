import type { SecureContextOptions } from 'node:tls';
import type { RefusedCertificate } from '../config/provider.js';
import type { ObsoleteProtocol } from './hello.js';
import type { untrustedIdentities } from './identities.js';

/** The one thing in which a connection differs from the configured one. */
export type ConnectionChange =
  | { kind: 'none' }
  /** Other protocols or cipher suites, and the same in curl's words; `unverified`: whoever the server is. */
  | { kind: 'options'; options: TlsOptions; curl: readonly string[]; unverified?: true }
  | { kind: 'noCertificate' }
  /** A certificate of the harness's own making. */
  | { kind: 'untrusted'; identity: keyof typeof untrustedIdentities }
  /** A certificate that provider.yaml names, of the authority that the provider trusts. */
  | { kind: 'refused'; certificate: RefusedCertificate }
  | { kind: 'plainHttp' }
  /** A protocol that no library speaks any more: its opening message only. */
  | { kind: 'hello'; protocol: ObsoleteProtocol };

export type TlsOptions = Pick<SecureContextOptions, 'minVersion' | 'maxVersion' | 'ciphers'>;

/** TLS 1.2 and these cipher suites alone, in this order. */
export const withCiphers = (ciphers: string): ConnectionChange => suites(ciphers);

/** Cipher suites in which the server shows no certificate, so that there is none to verify. */
export const withoutAuthentication: ConnectionChange = {
  ...suites('aNULL:!eNULL:@SECLEVEL=0', '--insecure'),
  unverified: true,
};

/** This version alone, with every cipher suite of ours, weak ones too. */
export const withVersion = (version: '1.0' | '1.1' | '1.2'): ConnectionChange => {
  const name = ({ '1.0': 'TLSv1', '1.1': 'TLSv1.1', '1.2': 'TLSv1.2' } as const)[version];
  const ciphers = 'ALL:@SECLEVEL=0';
  return {
    kind: 'options',
    options: { minVersion: name, maxVersion: name, ...(version === '1.2' ? {} : { ciphers }) },
    curl: [
      `--tlsv${version}`,
      `--tls-max ${version}`,
      ...(version === '1.2' ? [] : [`--ciphers '${ciphers}'`]),
    ],
  };
};

function suites(ciphers: string, ...curl: readonly string[]) {
  return {
    kind: 'options',
    options: { minVersion: 'TLSv1.2', maxVersion: 'TLSv1.2', ciphers },
    curl: ['--tlsv1.2', '--tls-max 1.2', `--ciphers '${ciphers}'`, ...curl],
  } as const;
}
