import { createServer, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions, Server as TlsServer } from 'node:tls';
import { onTestFinished } from 'vitest';
import { portOf } from '../support/http/loopback.js';

/** One request as it came over a socket, with what the server may do to the connection. */
export interface Heard {
  /** Which request of all that came, from 1. */
  nth: number;
  /** Which connection it came over, from 1. */
  connection: number;
  head: string;
  body: string;
  socket: Socket;
  /** Gives the server another certificate, for connections to come. */
  renew(tls: TlsOptions): void;
}

export interface HostileServer {
  origin: string;
  port: number;
  /** Every request that came whole, in order. */
  heard: readonly Heard[];
  connections(): number;
}

/** What a server does: on a request, or as soon as somebody connects. */
export interface Manners {
  onRequest?(heard: Heard, origin: string): void;
  onConnection?(socket: Socket, nth: number): void;
  tls?: TlsOptions;
}

/** A server of raw sockets on loopback for one test; nothing of it knows HTTP but where a request ends. */
export async function startHostile({ onRequest, onConnection, tls }: Manners): Promise<HostileServer> {
  const heard: Heard[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  let origin = '';
  const renew = (options: TlsOptions): void => {
    if (server instanceof TlsServer) server.setSecureContext(options);
  };
  const accept = (socket: Socket): void => {
    connections += 1;
    const connection = connections;
    sockets.add(socket);
    // Clients that give up are what many cases are about.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
    onConnection?.(socket, connection);
    readRequests(socket, ({ head, body }) => {
      const one = { nth: heard.length + 1, connection, head, body, socket, renew };
      heard.push(one);
      onRequest?.(one, origin);
    });
  };
  const server = tls ? createTlsServer(tls, accept) : createServer(accept);
  server.on('tlsClientError', () => {});
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const port = portOf(server.address());
  origin = `${tls ? 'https' : 'http'}://localhost:${port}`;
  return { origin, port, heard, connections: () => connections };
}

/** Cuts what comes over a socket into requests by their `Content-Length`. */
function readRequests(socket: Socket, tell: (request: { head: string; body: string }) => void): void {
  let waiting = '';
  socket.on('data', (chunk) => {
    waiting += chunk.toString('latin1');
    for (let end = waiting.indexOf('\r\n\r\n'); end >= 0; end = waiting.indexOf('\r\n\r\n')) {
      const head = waiting.slice(0, end);
      const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
      if (waiting.length < end + 4 + length) return;
      const body = waiting.slice(end + 4, end + 4 + length);
      waiting = waiting.slice(end + 4 + length);
      tell({ head, body });
    }
  });
}

/** An answer that a client can make something of, with what differs. */
export function answer({
  status = '200 OK',
  headers = ['Content-Type: application/fhir+json;charset=utf-8'],
  body = statement,
  length = String(Buffer.byteLength(body)),
}: {
  status?: string;
  headers?: readonly string[];
  body?: string | Buffer;
  length?: string | undefined;
} = {}): Buffer {
  const head = [`HTTP/1.1 ${status}`, ...headers, `Content-Length: ${length}`].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`, 'latin1'), Buffer.from(body)]);
}

/** The body of the plainest answer that works. */
export const statement = JSON.stringify({ resourceType: 'CapabilityStatement', status: 'active' });
