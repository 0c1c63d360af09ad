import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { SecureContext } from 'node:tls';
import { proxyFor, TunnelAgent } from './proxy.js';

/** The connections of a transport: some are kept for the next request, others serve one request and end. */
export interface Agents {
  /** For a request to a URL: over a connection that may be kept, or over one of its own. */
  pairFor(url: string, keeping: 'kept' | 'single'): AgentPair;
  close(): void;
}

export interface AgentPair {
  http: http.Agent;
  https: https.Agent;
}

/**
 * An idle connection is dropped before servers usually drop theirs (after 5 s and more), so that a request seldom meets
 * a connection that is just being closed.
 */
const idleMilliseconds = 2000;

/** `unverified`: talks to a server that shows no certificate, never to one that should. */
export function openAgents(secureContext: SecureContext, { unverified = false } = {}): Agents {
  // Sessions are not resumed: a resumed one would not tell whether the server asks for our certificate.
  const secure = { secureContext, maxCachedSessions: 0, rejectUnauthorized: !unverified };
  const keepings = { kept: { keepAlive: true, timeout: idleMilliseconds }, single: {} } as const;
  const pairs = new Map<string, AgentPair>();

  const open = (keeping: keyof typeof keepings, proxy: string | undefined): AgentPair => {
    const options = keepings[keeping];
    const trust = keeping === 'kept' ? distrustful : <T>(agent: T): T => agent;
    const secured = { ...options, ...secure };
    return {
      http: trust(new http.Agent(options)),
      https: trust(proxy === undefined ? new https.Agent(secured) : new TunnelAgent(proxy, secured)),
    };
  };
  return {
    pairFor(url, keeping) {
      const proxy = URL.canParse(url) ? proxyFor(url) : undefined;
      const key = `${keeping} ${proxy ?? ''}`;
      const pair = pairs.get(key) ?? open(keeping, proxy);
      pairs.set(key, pair);
      return pair;
    },
    close() {
      for (const agent of [...pairs.values()].flatMap((pair) => Object.values(pair))) agent.destroy();
    },
  };
}

/**
 * Drops a connection on which something comes that no request asked for: Node would hand it to the next request as its
 * answer.
 */
function distrustful<T extends http.Agent>(agent: T): T {
  const keep = agent.keepSocketAlive.bind(agent);
  const reuse = agent.reuseSocket.bind(agent);
  agent.keepSocketAlive = (socket: Duplex) => {
    if (socket.readableLength > 0) return false;
    socket.on('data', drop);
    // Node answers `false` where the server announced too short a time, which its types leave out.
    const kept: unknown = keep(socket);
    return kept !== false;
  };
  agent.reuseSocket = (socket: Duplex, request: http.ClientRequest) => {
    socket.off('data', drop);
    reuse(socket, request);
  };
  return agent;
}

function drop(this: Socket): void {
  this.destroy();
}
