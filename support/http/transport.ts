import http from 'node:http';
import https from 'node:https';
import type { SecureContext } from 'node:tls';
import got, { RequestError, type Response } from 'got';
import { decodeBody } from './body.js';
import type { NetworkFailure, RecordedResponse, Timing, TlsFacts } from './exchange.js';
import { pairHeaders } from './headers.js';
import type { PreparedRequest } from './request.js';
import { readTiming } from './timing.js';
import { observeTls } from './tls.js';

/** What came of a request: an answer, or a failure when no complete answer came. */
export interface Transmission {
  response?: RecordedResponse;
  failure?: NetworkFailure;
  timing: Timing;
  tls?: TlsFacts;
}

export interface Transport {
  /** Sends the request exactly as given, its headers in their case and order. Never throws. */
  transmit(request: PreparedRequest): Promise<Transmission>;
  close(): void;
}

export interface TransportOptions {
  timeoutSeconds: number;
  /** Talks to a server that shows no certificate; never to one that should. Default false. */
  unverified?: boolean;
}

/** What is seen of a connection while a request is under way. */
interface Sighting {
  reusedSocket: boolean;
  tls?: TlsFacts;
}

/**
 * An idle connection is dropped before servers usually drop theirs (after 5 s and more), so that a request never meets
 * a connection that is just being closed: that could not be told from a fault of the provider.
 */
const idleMilliseconds = 2000;

/** HTTP/1.1 over kept-alive connections; no redirect is followed and nothing is tried again. */
export function openTransport(
  secureContext: SecureContext,
  { timeoutSeconds, unverified = false }: TransportOptions,
): Transport {
  const common = { keepAlive: true, timeout: idleMilliseconds };
  const agent = {
    http: new http.Agent(common),
    // Sessions are not resumed: a resumed one would not tell whether the server asks for our certificate.
    https: new https.Agent({
      ...common,
      secureContext,
      maxCachedSessions: 0,
      rejectUnauthorized: !unverified,
    }),
  };

  return {
    async transmit(request) {
      const startedAt = performance.now();
      const sighting: Sighting = { reusedSocket: false };
      try {
        const response = await got(request.url, {
          method: request.method,
          ...(request.body === undefined ? {} : { body: request.body }),
          request: (url, options) => watch(open(url, { ...options, headers: flatten(request) }), sighting),
          agent,
          allowGetBody: true,
          decompress: false,
          followRedirect: false,
          responseType: 'buffer',
          retry: { limit: 0 },
          throwHttpErrors: false,
          timeout: { request: timeoutSeconds * 1000 },
        });
        const timing = readTiming(response.timings, sighting.reusedSocket, performance.now() - startedAt);
        return { response: readResponse(response), timing, ...seen(sighting) };
      } catch (error) {
        const timings = error instanceof RequestError ? error.timings : undefined;
        const timing = readTiming(timings, sighting.reusedSocket, performance.now() - startedAt);
        return { failure: readFailure(error), timing, ...seen(sighting) };
      }
    },
    close() {
      agent.http.destroy();
      agent.https.destroy();
    },
  };
}

const open = (url: URL, options: https.RequestOptions): http.ClientRequest =>
  url.protocol === 'https:' ? https.request(url, options) : http.request(url, options);

/** Node sends a flat list as it is, repeats and case included; got's own headers are all lower case. */
const flatten = (request: PreparedRequest): string[] => request.headers.flat();

function watch(request: http.ClientRequest, sighting: Sighting): http.ClientRequest {
  return request.once('socket', (socket) => {
    sighting.reusedSocket = request.reusedSocket;
    observeTls(socket, (facts) => {
      sighting.tls = facts;
    });
  });
}

const seen = ({ tls }: Sighting): { tls?: TlsFacts } => (tls ? { tls } : {});

function readResponse(response: Response<Buffer>): RecordedResponse {
  const headers = pairHeaders(response.rawHeaders);
  return {
    status: response.statusCode,
    httpVersion: response.httpVersion,
    headers,
    ...decodeBody(response.rawBody, headers),
    bytes: response.rawBody.length,
  };
}

function readFailure(error: unknown): NetworkFailure {
  if (!(error instanceof Error)) return { code: 'UNKNOWN', message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';
  return { code, message: error.message || innerMessages(error.cause) || code };
}

/** A name with several addresses fails with one error for each of them. */
const innerMessages = (cause: unknown): string =>
  cause instanceof AggregateError ? cause.errors.map((error) => String(error.message)).join('; ') : '';
