import { createServer, type Server, type Socket } from 'node:net';
import type { Pki } from '../pki/pki.js';
import type { Behaviour } from './behaviour.js';

/** Takes care of a connection by its first bytes, or leaves it, by returning false, to the server behind. */
export type Doorkeeper = (first: Buffer, socket: Socket) => boolean;

/** Looks at the first bytes of each connection before the server does, which is handed the rest as if it were whole. */
export const atFirstBytes = (
  keeper: (server: Server, pki: Pki | undefined) => Doorkeeper,
): Pick<Required<Behaviour>, 'front'> => ({
  front(server, pki) {
    const takes = keeper(server, pki);
    return createServer((socket) => {
      // A client that is gone meanwhile is nobody's concern.
      socket.on('error', () => socket.destroy());
      socket.once('data', (first) => {
        const bytes = Buffer.from(first);
        socket.pause();
        if (!takes(bytes, socket)) handOver(server, socket, bytes);
      });
    });
  },
});

/** Gives a connection to a server that did not accept it itself, with the bytes that were read of it. */
export function handOver(server: Server, socket: Socket, first: Buffer): void {
  socket.unshift(first);
  server.emit('connection', socket);
  // A TLS server takes what was read at once; an HTTP server waits for the connection to flow.
  process.nextTick(() => socket.resume());
}
