import { randomBytes } from 'node:crypto';
import { connect, type Socket } from 'node:net';
import type { Connection } from '../http/connection.js';
import { proxyFor, proxyRefused, tunnel } from '../http/proxy.js';
import type { NetworkFailure } from '../model/exchange.js';

/** Protocols that a modern TLS library cannot speak, so that their first message is written by hand. */
export type ObsoleteProtocol = 'SSL 2.0' | 'SSL 3.0';

/** The server agreed to the protocol. No HTTP follows, so the exchange still has no answer. */
export const agreed = 'OBSOLETE_PROTOCOL_ACCEPTED';

/**
 * Sends the opening message of an obsolete protocol in place of a request, and tells how the server took it: agreed,
 * alert, closed, or silence.
 */
export const helloConnection = (protocol: ObsoleteProtocol, timeoutSeconds: number): Connection => ({
  async transmit({ url }) {
    const startedAt = performance.now();
    const failure = await greet(new URL(url), protocols[protocol], timeoutSeconds);
    return { failure, timing: { total: Math.round(performance.now() - startedAt) } };
  },
  curl: { tls: {}, options: [protocol === 'SSL 2.0' ? '--sslv2' : '--sslv3'] },
});

interface Protocol {
  hello: () => Buffer;
  /** Whether the first bytes of the server are its side of the greeting. */
  isAgreement: (reply: Buffer) => boolean;
}

const handshakeRecord = 0x16;
const alertRecord = 0x15;
const serverHello = 2;

const protocols: Readonly<Record<ObsoleteProtocol, Protocol>> = {
  // RFC 6101: record, handshake header, version, random, empty session id, suites, no compression.
  'SSL 3.0': {
    hello: () => {
      const suites = Buffer.from('c014c00ac013c009003900330035002f000a00050004', 'hex');
      const body = Buffer.concat([
        Buffer.from([3, 0]),
        randomBytes(32),
        Buffer.from([0, 0, suites.length]),
        suites,
        Buffer.from([1, 0]),
      ]);
      const handshake = Buffer.concat([Buffer.from([1, 0, 0, body.length]), body]);
      return Buffer.concat([Buffer.from([handshakeRecord, 3, 0, 0, handshake.length]), handshake]);
    },
    isAgreement: (reply) =>
      reply[0] === handshakeRecord && reply[1] === 3 && reply[2] === 0 && reply[5] === serverHello,
  },
  // The SSL 2.0 draft: two bytes of length, type, version, lengths, suites of three bytes, challenge.
  'SSL 2.0': {
    hello: () => {
      const suites = Buffer.from('0100800200800300800400800500800600400700c0', 'hex');
      const body = Buffer.concat([
        Buffer.from([1, 0, 2, 0, suites.length, 0, 0, 0, 16]),
        suites,
        randomBytes(16),
      ]);
      return Buffer.concat([Buffer.from([0x80, body.length]), body]);
    },
    isAgreement: (reply) => (reply[0] ?? 0) >= 0x80 && reply[2] === 4,
  },
};

async function greet(
  url: URL,
  { hello, isAgreement }: Protocol,
  timeoutSeconds: number,
): Promise<NetworkFailure> {
  const proxy = proxyFor(url);
  if (proxy === undefined) {
    const { hostname, port } = url;
    const socket = connect({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 443) });
    return greetOver(socket, 'connect', { hello, isAgreement }, timeoutSeconds);
  }
  try {
    const socket = await tunnel(proxy, url, timeoutSeconds);
    return await greetOver(socket, undefined, { hello, isAgreement }, timeoutSeconds);
  } catch (error) {
    return { code: proxyRefused, message: error instanceof Error ? error.message : String(error) };
  }
}

/** `opened`: the event with which the connection is open; nothing where it is. */
function greetOver(
  socket: Socket,
  opened: 'connect' | undefined,
  { hello, isAgreement }: Protocol,
  timeoutSeconds: number,
): Promise<NetworkFailure> {
  return new Promise((resolve) => {
    const end = (code: string, message: string): void => {
      socket.destroy();
      resolve({ code, message });
    };
    socket.setTimeout(timeoutSeconds * 1000, () => end('ETIMEDOUT', 'the server said nothing'));
    if (opened === undefined) socket.write(hello());
    else socket.once(opened, () => socket.write(hello()));
    socket.once('data', (reply) => end(...readReply(reply, isAgreement)));
    socket.once('close', () => end('ECONNRESET', 'the server closed the connection'));
    socket.once('error', (error) =>
      end('code' in error ? String(error.code) : 'UNKNOWN', error.message || 'the connection failed'),
    );
  });
}

function readReply(reply: Buffer, isAgreement: Protocol['isAgreement']): [code: string, message: string] {
  if (isAgreement(reply)) return [agreed, 'the server answered with its own hello in the same protocol'];
  if (reply[0] === alertRecord)
    return ['ALERT', `the server answered with TLS alert ${reply[6] ?? 'of no kind'}`];
  return ['UNKNOWN', `the server answered with the bytes ${reply.subarray(0, 16).toString('hex')}`];
}
