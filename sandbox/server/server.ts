import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { createServer as createHttp, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { TLSSocket } from 'node:tls';
import { consumerName, type Pki } from '../pki/pki.js';

/** TLS 1.2 only, the approved ciphers in the approved order, a client certificate of our own authority or nothing. */
const tls = {
  minVersion: 'TLSv1.2',
  maxVersion: 'TLSv1.2',
  ciphers: 'AESGCM+EECDH:AESGCM+EDH:AES256+EECDH:AES256+EDH',
  honorCipherOrder: true,
  requestCert: true,
  rejectUnauthorized: true,
} as const;

/** Mutual TLS with `pki`, or plain HTTP without it. */
export function createServer(pki: Pki | undefined): Server {
  if (!pki) return createHttp();
  const server = createHttps({ ...tls, ca: pki.ca, cert: pki.serverCertificate, key: pki.serverKey });
  const revoked = new X509Certificate(pki.refused.revoked.certificate).fingerprint256;
  server.on('secureConnection', (socket) => {
    if (!isWelcome(socket, revoked)) socket.destroy();
  });
  return server;
}

/** What the handshake does not look at: whose certificate it is, and whether it was taken back. */
function isWelcome(socket: TLSSocket, revoked: string): boolean {
  const certificate = socket.getPeerX509Certificate();
  return certificate?.checkHost(consumerName) !== undefined && certificate.fingerprint256 !== revoked;
}

/** Resolves to the port once the server listens; rejects with node's error when the port is taken. */
export async function listen(server: Server, host: string, port: number): Promise<number> {
  server.listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

/** Stops listening and drops every connection. */
export async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeAllConnections();
  await closed;
}
