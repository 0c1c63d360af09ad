import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { createServer as createHttp, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { Server as NetServer, Socket } from 'node:net';
import type { Behaviour } from '../behaviour/behaviour.js';
import { consumerName, type Pki } from '../pki/pki.js';

/** TLS 1.2 only, the approved ciphers in the approved order. */
const tls = {
  minVersion: 'TLSv1.2',
  maxVersion: 'TLSv1.2',
  ciphers: 'AESGCM+EECDH:AESGCM+EDH:AES256+EECDH:AES256+EDH',
  honorCipherOrder: true,
  dhparam: 'auto',
} as const;

/** TLS with `pki`, mutual where clients have to show a certificate; plain HTTP without it. */
export function createServer(
  pki: Pki | undefined,
  behaviour: Pick<Required<Behaviour>, 'tls' | 'admits'>,
  mutual = true,
): Server {
  if (!pki) return createHttp();
  const { ca, serverCertificate: cert, serverKey: key } = pki;
  const server = createHttps(
    behaviour.tls({ ...tls, requestCert: mutual, rejectUnauthorized: mutual, ca, cert, key }, pki),
  );
  const revoked = new X509Certificate(pki.refused.revoked.certificate).fingerprint256;
  server.on('secureConnection', (socket) => {
    const certificate = socket.getPeerX509Certificate();
    const admitted = !mutual || isWelcome(certificate, revoked);
    if (!behaviour.admits(admitted, certificate)) socket.destroy();
  });
  return server;
}

/** What the handshake does not look at: whose certificate it is, and whether it was taken back. */
function isWelcome(certificate: X509Certificate | undefined, revoked: string): boolean {
  return certificate?.checkHost(consumerName) !== undefined && certificate.fingerprint256 !== revoked;
}

/** Resolves to the port once the server listens; rejects with node's error when the port is taken. */
export async function listen(server: NetServer, host: string, port: number): Promise<number> {
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

/** Remembers the connections of a server that listens, for what stops listening and drops every one of them. */
export function closing(server: NetServer): () => Promise<void> {
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  return async () => {
    const closed = once(server, 'close');
    server.close();
    for (const socket of open) socket.destroy();
    await closed;
  };
}
