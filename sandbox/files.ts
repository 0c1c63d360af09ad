import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { stringify } from 'yaml';
import { describeForHarness } from './description.js';
import { SandboxMistake } from './mistake.js';
import type { RunningSandbox } from './start.js';

/** Paths of the PEM files that a consumer needs. */
export interface CertificateFiles {
  ca: string;
  certificate: string;
  key: string;
}

/** Writes what a consumer needs for mutual TLS into a folder; the key is for its owner's eyes only. */
export async function writeCertificates(
  { ca, clientCertificate, clientKey }: NonNullable<RunningSandbox['pki']>,
  folder: string,
): Promise<CertificateFiles> {
  const files = {
    ca: join(folder, 'ca.pem'),
    certificate: join(folder, 'client.pem'),
    key: join(folder, 'client.key'),
  };
  await writing(folder, async () => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(files.ca, ca);
    await writeFile(files.certificate, clientCertificate);
    await rm(files.key, { force: true });
    await writeFile(files.key, clientKey, { mode: 0o600 });
  });
  return files;
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

const mapPaths = ({ ca, certificate, key }: CertificateFiles, from: string): CertificateFiles => ({
  ca: relative(from, resolve(ca)),
  certificate: relative(from, resolve(certificate)),
  key: relative(from, resolve(key)),
});
