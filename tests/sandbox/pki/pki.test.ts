import { X509Certificate } from 'node:crypto';
import { expect, it } from 'vitest';
import { createPki } from '../../../sandbox/pki/pki.js';

it('makes certificates that consumers can trust, each for its own purpose', async () => {
  const pki = await createPki('gp.sandbox.example');
  const [ca, server, client] = [pki.ca, pki.serverCertificate, pki.clientCertificate].map(
    (pem) => new X509Certificate(pem),
  );
  if (!ca || !server || !client) throw new Error('A certificate is missing.');
  expect([ca.ca, server.ca, client.ca]).toEqual([true, false, false]);
  expect(client.verify(ca.publicKey)).toBe(true);
  expect(server.verify(server.publicKey)).toBe(true);
  expect(pki.ca).toContain(pki.serverCertificate.trim());
  expect(['localhost', 'gp.sandbox.example'].map((name) => server.checkHost(name))).not.toContain(undefined);
  expect(['127.0.0.1', '::1'].map((address) => server.checkIP(address))).not.toContain(undefined);
  expect(server.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
  expect(client.keyUsage).toEqual(['1.3.6.1.5.5.7.3.2']);
  expect(new Date(ca.validTo).getTime()).toBeGreaterThan(Date.now());
});
