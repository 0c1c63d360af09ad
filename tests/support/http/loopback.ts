import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export interface SeenRequest {
  method: string | undefined;
  url: string | undefined;
  rawHeaders: string[];
  body: string;
}

export interface Loopback {
  origin: string;
  seen: SeenRequest[];
}

/** A server on loopback for one test: it keeps what it was sent, and answers as told. */
export async function serve(answer: RequestListener, tls?: https.ServerOptions): Promise<Loopback> {
  const seen: SeenRequest[] = [];
  const listener: RequestListener = async (request, response) => {
    seen.push(await readRequest(request));
    answer(request, response);
  };
  const server = tls ? https.createServer(tls, listener) : createServer(listener);
  const origin = `${tls ? 'https' : 'http'}://localhost:${await listen(server)}`;
  return { origin, seen };
}

async function readRequest(request: IncomingMessage): Promise<SeenRequest> {
  const { method, url, rawHeaders } = request;
  return { method, url, rawHeaders, body: await text(request) };
}

async function listen(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket));
  server.on('tlsClientError', () => {});
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return portOf(server.address());
}

export function portOf(address: AddressInfo | string | null): number {
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}
