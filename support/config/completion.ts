import { dirname, resolve } from 'node:path';
import { release } from '../kernel/release.js';
import type {
  CertificateFiles,
  Consumer,
  PatientAuthorisation,
  ProviderConfig,
  RefusedCertificates,
  SigningKey,
  TlsFiles,
  TokenExchange,
  TokenPlace,
} from './provider.js';
import type { ValidDocument } from './schema.js';

/** Fills in what follows from other values, and so cannot stand in the schema as a default. */
export function complete(
  { tls, consumer, authorisation, ...document }: ValidDocument,
  written: TlsFiles['written'],
  file: string,
): ProviderConfig {
  return {
    ...document,
    consumer: completeConsumer(consumer),
    ...(authorisation ? { authorisation: completeAuthorisation(authorisation, file) } : {}),
    ...(tls ? { tls: completeTls(tls, written, file) } : {}),
  };
}

/** The harness names itself as the device; identifier systems default to addresses of the consumer's own. */
function completeConsumer({ practitioner, device, ...consumer }: ValidDocument['consumer']): Consumer {
  const origin =
    consumer.system === undefined ? 'urn:gpconnect-conformance' : new URL(consumer.system).origin;
  return {
    ...consumer,
    ...(practitioner
      ? { practitioner: { local: { system: `${origin}/Id/user`, value: practitioner.id }, ...practitioner } }
      : {}),
    device: {
      id: 'gpconnect-conformance',
      model: 'gpconnect-conformance',
      version: release.version,
      identifier: { system: `${origin}/Id/device`, value: 'gpconnect-conformance' },
      ...device,
    },
  };
}

/** Its files by absolute paths. */
function completeAuthorisation(
  { tokens, exchange, refused, ...rest }: PatientAuthorisation,
  file: string,
): PatientAuthorisation {
  const absolute = (path: string): string => resolve(dirname(file), path);
  const place = ({ file: path, ...other }: TokenPlace): TokenPlace => ({
    ...other,
    ...(path === undefined ? {} : { file: absolute(path) }),
  });
  const key = <Key extends SigningKey>(signing: Key): Key => ({
    ...signing,
    privateKey: absolute(signing.privateKey),
  });
  return {
    ...rest,
    refused: Object.fromEntries(Object.entries(refused).map(([wrong, path]) => [wrong, absolute(path)])),
    ...(tokens ? { tokens: place(tokens) } : {}),
    ...(exchange ? { exchange: completeExchange(key(exchange)) } : {}),
  };

  function completeExchange({ identity, subjectTokens, ...given }: TokenExchange): TokenExchange {
    return {
      ...given,
      ...(identity ? { identity: key(identity) } : {}),
      ...(subjectTokens ? { subjectTokens: place(subjectTokens) } : {}),
    };
  }
}

function completeTls(tls: Omit<TlsFiles, 'written'>, written: TlsFiles['written'], file: string): TlsFiles {
  const { ca, certificate, key, pfx, passphrase, refused } = tls;
  const absolute = (path: string): string => resolve(dirname(file), path);
  return {
    ...(ca ? { ca: absolute(ca) } : {}),
    ...(certificate ? { certificate: absolute(certificate) } : {}),
    ...(key ? { key: absolute(key) } : {}),
    ...(pfx ? { pfx: absolute(pfx) } : {}),
    ...(passphrase ? { passphrase } : {}),
    ...(refused ? { refused: completeRefused(refused, absolute) } : {}),
    written,
  };
}

function completeRefused(
  { expired, otherName, revoked }: RefusedCertificates,
  absolute: (path: string) => string,
): RefusedCertificates {
  const pair = ({ certificate, key }: CertificateFiles): CertificateFiles => ({
    certificate: absolute(certificate),
    key: absolute(key),
  });
  return {
    ...(expired ? { expired: pair(expired) } : {}),
    ...(otherName ? { otherName: pair(otherName) } : {}),
    ...(revoked ? { revoked: pair(revoked) } : {}),
  };
}
