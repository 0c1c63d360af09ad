import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { stringify } from 'yaml';
import { describeForHarness } from './description.js';
import { SandboxMistake } from './mistake.js';
import type { Credentials, RefusedKind } from './pki/pki.js';
import type { RunningSandbox } from './start.js';

/** Paths of the PEM files that a consumer needs. */
export interface CertificateFiles extends Pair {
  ca: string;
  /** Pairs that the sandbox refuses. */
  refused: Record<RefusedKind, Pair>;
}

interface Pair {
  certificate: string;
  key: string;
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
async function writePair(files: Pair, { certificate, key }: Credentials): Promise<void> {
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
  const { provider, specification, environment, endpoint, ...rest } = describeForHarness(sandbox);
  const document = {
    provider,
    specification,
    environment,
    endpoint,
    ...(tls && { tls: mapPaths(tls, folder) }),
    ...rest,
  };
  const comment = '# Written by the sandbox when it started; it is written anew every time.\n';
  await writing(file, async () => {
    await mkdir(folder, { recursive: true });
    await writeFile(file, comment + stringify(document));
  });
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
