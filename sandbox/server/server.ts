import { once } from 'node:events';
import { createServer as createHttp, type Server } from 'node:http';
import { createServer as createHttps } from 'node:https';
import type { Pki } from '../pki/pki.js';

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
  return createHttps({ ...tls, ca: pki.ca, cert: pki.serverCertificate, key: pki.serverKey });
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
