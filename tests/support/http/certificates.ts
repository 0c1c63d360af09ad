import { createPrivateKey } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { temporaryFolder } from '../../fixtures/temporaryFolder.js';

export const passphrase = 'correct-horse-battery-staple';

/** PEM texts of an authority, a server for localhost and a client. */
export async function makeCertificates() {
  const authority = await issue('Test authority', [{ name: 'basicConstraints', cA: true, critical: true }]);
  const ca = { cert: authority.cert, key: authority.private };
  const [server, client] = await Promise.all([
    issue('localhost', [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }], ca),
    issue('consumer.example', [], ca),
  ]);
  return { ca: authority.cert, authority: ca, server, client };
}

/** A certificate for a server, of an authority, that ends in so many days; `expired`: since yesterday. */
export const makeServer = (
  host: string,
  {
    authority,
    expired = false,
    days = expired ? -1 : 30,
  }: { authority: { cert: string; key: string }; expired?: boolean; days?: number },
) =>
  issue(host, [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }], authority, {
    notBeforeDate: new Date(Date.now() - 30 * 86_400_000),
    notAfterDate: new Date(Date.now() + days * 86_400_000),
  });

type Extensions = NonNullable<NonNullable<Parameters<typeof generate>[1]>['extensions']>;

const issue = (
  commonName: string,
  extensions: Extensions,
  ca?: { cert: string; key: string },
  dates: { notBeforeDate?: Date; notAfterDate?: Date } = {},
) =>
  generate([{ name: 'commonName', value: commonName }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions,
    ...dates,
    ...(ca ? { ca } : {}),
  });

/** The client's files on disk, its key under the passphrase. */
export function writeCertificates({ ca, client }: Awaited<ReturnType<typeof makeCertificates>>) {
  const folder = temporaryFolder();
  const write = (name: string, content: string | Buffer): string => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const key = createPrivateKey(client.private).export({
    type: 'pkcs8',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase,
  });
  return {
    ca: write('ca.pem', ca),
    certificate: write('client.pem', client.cert),
    key: write('client.key', key),
    passphrase,
    written: { ca: `\${CA}`, certificate: 'client.pem', key: `\${KEY}`, passphrase: `\${PASSPHRASE}` },
  };
}
