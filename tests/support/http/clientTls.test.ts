import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectFile } from '../../../support/kernel/paths.js';
import { makeCertificates, passphrase, writeCertificates } from './certificates.js';
import { label, open, plan } from './clients.js';
import { serve } from './loopback.js';
import { configAt } from './sample.js';

/** A client's certificate that signed itself, for a hundred years, and a PKCS#12 file of it under the passphrase. */
const consumer = {
  pem: projectFile('tests', 'fixtures', 'consumer.pem'),
  p12: projectFile('tests', 'fixtures', 'consumer.p12'),
};

describe('mutual TLS', async () => {
  const certificates = await makeCertificates();
  const { server, ca } = certificates;
  const files = writeCertificates(certificates);
  const secure = { key: server.private, cert: server.cert, ca };

  test('shows our certificate when asked, and tells what was agreed', async () => {
    const { origin } = await serve((_, response) => response.end(), {
      ...secure,
      requestCert: true,
      rejectUnauthorized: true,
    });
    const { client } = open(configAt(origin, { tls: files }));
    const first = await client.send(await client.prepare(plan), label);
    expect(first.failure).toBeUndefined();
    expect(first.tls).toMatchObject({
      protocol: 'TLSv1.3',
      serverSubject: 'CN=localhost',
      serverIssuer: 'CN=Test authority',
      clientCertificateSent: true,
    });
    expect(first.tls?.serverFingerprint256).toMatch(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/);
    expect(first.timing.tls).toBeDefined();
    const second = await client.send(await client.prepare(plan), label);
    expect(second.tls).toEqual(first.tls);
    expect(second.timing.tls).toBeUndefined();
  });

  test('shows the certificate of a PKCS#12 file, opened with its passphrase', async () => {
    const { origin } = await serve((_, response) => response.end(), {
      ...secure,
      ca: readFileSync(consumer.pem),
      requestCert: true,
      rejectUnauthorized: true,
    });
    const { client } = open(
      configAt(origin, { tls: { ca: files.ca, pfx: consumer.p12, passphrase, written: {} } }),
    );
    const sent = await client.send(await client.prepare(plan), label);
    expect(sent.failure).toBeUndefined();
    expect(sent.tls?.clientCertificateSent).toBe(true);
  });

  test('says what to look at when the passphrase of a PKCS#12 file is wrong', () => {
    const tls = { pfx: consumer.p12, passphrase: 'other', written: { pfx: 'consumer.p12' } };
    expect(() => open(configAt('https://localhost:1', { tls }))).toThrow(
      /tls\.pfx \(consumer\.p12\)[\s\S]*passphrase/,
    );
  });

  test.each(['TLSv1.2', 'TLSv1.3'] as const)(
    'tells that the server did not ask for our certificate over %s',
    async (version) => {
      const { origin } = await serve((_, response) => response.end(), {
        ...secure,
        minVersion: version,
        maxVersion: version,
      });
      const { client } = open(configAt(origin, { tls: files }));
      const { tls } = await client.send(await client.prepare(plan), label);
      expect(tls).toMatchObject({ protocol: version, clientCertificateSent: false });
    },
  );

  test('does not trust a server whose authority it does not know', async () => {
    const { origin } = await serve((_, response) => response.end(), secure);
    const { client } = open(configAt(origin));
    const { failure } = await client.send(await client.prepare(plan), label);
    expect(failure?.code).toMatch(/UNABLE_TO|SELF_SIGNED/);
  });

  test('fails when the server wants a certificate and there is none to show', async () => {
    const { origin } = await serve((_, response) => response.end(), {
      ...secure,
      requestCert: true,
      rejectUnauthorized: true,
    });
    const { client } = open(configAt(origin, { tls: { ca: files.ca, written: {} } }));
    const { failure, tls } = await client.send(await client.prepare(plan), label);
    expect(failure).toBeDefined();
    expect(tls?.clientCertificateSent).toBe(false);
  });

  test('leaves no trace of key and passphrase in the record', async () => {
    const { origin } = await serve((_, response) => response.end(), { ...secure, requestCert: true });
    const { client, recorded } = open(configAt(origin, { tls: files }));
    const { curl } = await client.send(await client.prepare(plan), label);
    expect(recorded()).not.toContain(passphrase);
    expect(recorded()).not.toContain('PRIVATE KEY');
    expect(recorded()).not.toContain(files.key);
    expect(curl).toContain(
      `--cacert "\${CA}" \\\n  --cert 'client.pem' \\\n  --key "\${KEY}" \\\n  --pass "\${PASSPHRASE}"`,
    );
  });

  test('a wrong passphrase is found before anything is sent, and not told', () => {
    const attempt = () =>
      open(configAt('https://localhost', { tls: { ...files, passphrase: 'wrong-passphrase' } }));
    expect(attempt).toThrow(/CONFIGURATION_INVALID/);
    expect(attempt).not.toThrow(/wrong-passphrase/);
  });
});
