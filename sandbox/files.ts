import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { stringify } from 'yaml';
import { describeForHarness } from './description.js';
import { SandboxMistake } from './mistake.js';
import { type CredentialFiles, describePatientFacing } from './patientFacing/description.js';
import type { Credentials as Pair, RefusedKind } from './pki/pki.js';
import type { Credentials } from './specifications/index.js';
import type { RunningSandbox } from './start.js';

/** Paths of the PEM files that a consumer needs. */
export interface CertificateFiles extends Pair {
  ca: string;
  /** Pairs that the sandbox refuses. */
  refused: Record<RefusedKind, Pair>;
}

/** Writes what a consumer needs for mutual TLS into a folder; the key is for its owner's eyes only. */
export async function writeCertificates(
  { ca, clientCertificate, clientKey, refused }: NonNullable<RunningSandbox['pki']>,
  folder: string,
): Promise<CertificateFiles> {
  const files = {
    ca: join(folder, 'ca.pem'),
    ...pairIn(folder, 'client'),
    refused: {
      expired: pairIn(folder, 'expired'),
      otherName: pairIn(folder, 'other-name'),
      revoked: pairIn(folder, 'revoked'),
    },
  };
  await writing(folder, async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(files.ca, ca);
    await writePair(files, { certificate: clientCertificate, key: clientKey });
    await writePair(files.refused.expired, refused.expired);
    await writePair(files.refused.otherName, refused.otherName);
    await writePair(files.refused.revoked, refused.revoked);
  });
  return files;
}

const pairIn = (folder: string, name: string): Pair => ({
  certificate: join(folder, `${name}.pem`),
  key: join(folder, `${name}.key`),
});

/** The key anew, so that an old file's permissions do not hold for it. */
async function writePair(files: Pair, { certificate, key }: Pair): Promise<void> {
  await writeFile(files.certificate, certificate);
  await rm(files.key, { force: true });
  await writeFile(files.key, key, { mode: 0o600 });
}

/** Writes a provider.yaml with which the harness can test this sandbox; paths in it are relative to it. */
export async function writeProviderFile(
  file: string,
  sandbox: RunningSandbox,
  tls: CertificateFiles | undefined,
): Promise<void> {
  const folder = dirname(resolve(file));
  const { credentials, specification: served } = sandbox;
  const described = credentials
    ? describePatientFacing(sandbox, credentials, await writeCredentials(credentials, folder))
    : describeForHarness(sandbox);
  const { provider, specification, environment, endpoint, ...rest } = described;
  const document = {
    provider,
    specification,
    environment,
    endpoint,
    ...(tls && { tls: served.mutualTls ? mapPaths(tls, folder) : { ca: relative(folder, resolve(tls.ca)) } }),
    ...rest,
  };
  const comment = '# Written by the sandbox when it started; it is written anew every time.\n';
  await writing(file, async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(file, comment + stringify(document));
  });
}

/** Writes keys and tokens beside the provider.yaml that names them; they are for its owner's eyes only. */
async function writeCredentials(
  { client, identity, refused }: Credentials,
  folder: string,
): Promise<CredentialFiles> {
  const files = [
    ['client-assertion.key', client.pem],
    ['identity.key', identity.pem],
    ...Object.entries(refused).map(([kind, token]) => [`refused-${kind}.jwt`, token] as const),
  ] as const;
  await writing(folder, async () => {
    await mkdir(folder, { recursive: true });
    for (const [name, text] of files) {
      await rm(join(folder, name), { force: true });
      await writeFile(join(folder, name), text, { mode: 0o600 });
    }
  });
  return {
    client: 'client-assertion.key',
    identity: 'identity.key',
    refused: {
      expired: 'refused-expired.jwt',
      notYetValid: 'refused-notYetValid.jwt',
      otherKey: 'refused-otherKey.jwt',
      otherAudience: 'refused-otherAudience.jwt',
      lowLevel: 'refused-lowLevel.jwt',
    },
  };
}

/** A place that cannot be written to is for the user to change. */
async function writing(place: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new SandboxMistake(
      `The sandbox cannot write to ${place}: ${reason}. Change --certificates or --provider-file.`,
      { cause },
    );
  }
}

function mapPaths({ ca, refused, ...client }: CertificateFiles, from: string): CertificateFiles {
  const path = (file: string): string => relative(from, resolve(file));
  const pair = ({ certificate, key }: Pair): Pair => ({ certificate: path(certificate), key: path(key) });
  const { expired, otherName, revoked } = refused;
  return {
    ca: path(ca),
    ...pair(client),
    refused: { expired: pair(expired), otherName: pair(otherName), revoked: pair(revoked) },
  };
}
