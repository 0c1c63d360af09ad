import http from 'node:http';
import https from 'node:https';
import type { SecureContext } from 'node:tls';
import got, { RequestError, type Response } from 'got';
import type { NetworkFailure, RecordedResponse, Timing, TlsFacts } from '../model/exchange.js';
import { type AgentPair, openAgents } from './agents.js';
import { BodyTooLarge, decodeBody } from './body.js';
import { readFailure, unaskedUpgrade } from './failure.js';
import { pairHeaders } from './headers.js';
import type { PreparedRequest } from './request.js';
import { changesNothing } from './safety.js';
import { readTiming } from './timing.js';
import { observeTls } from './tls.js';

/** What came of a request: an answer, or a failure when no complete answer came. */
export interface Transmission {
  response?: RecordedResponse;
  failure?: NetworkFailure;
  timing: Timing;
  tls?: TlsFacts;
}

/** A transmission, and what only its sender has to know of it. */
export interface Sent extends Transmission {
  /** The connection was kept from an earlier request and ended before any byte of an answer: it may have been idle for too long. */
  wasStale: boolean;
}

export interface Transport {
  /**
   * Sends the request exactly as given, its headers in their case and order. Never throws. Requests that change nothing
   * share kept-alive connections, unless `fresh`; every other one has a connection of its own, so that it can be said
   * whether it was sent.
   */
  transmit(request: PreparedRequest, options?: { fresh?: boolean }): Promise<Sent>;
  close(): void;
}

export interface TransportOptions {
  /** For the whole answer: bytes that drip do not extend it. */
  timeoutSeconds: number;
  /** Of a body, before and after decompression. */
  bodyMegabytes: number;
  /** Talks to a server that shows no certificate; never to one that should. Default false. */
  unverified?: boolean;
}

/** What is seen of a connection while a request is under way. */
interface Sighting {
  reusedSocket: boolean;
  /** How much had come over the connection before this request. */
  bytesBefore: number;
  request?: http.ClientRequest;
  tls?: TlsFacts;
}

/** What the time-out leaves to the library before we end the request ourselves. */
const graceMilliseconds = 200;

/** HTTP/1.1; no redirect is followed and nothing is tried again. */
export function openTransport(
  secureContext: SecureContext,
  { timeoutSeconds, bodyMegabytes, unverified = false }: TransportOptions,
): Transport {
  const agents = openAgents(secureContext, { unverified });
  const bodyLimit = bodyMegabytes * 1_000_000;

  return {
    async transmit(request, { fresh = false } = {}) {
      const startedAt = performance.now();
      const sighting: Sighting = { reusedSocket: false, bytesBefore: 0 };
      const keeping = fresh || !changesNothing(request.method) ? 'single' : 'kept';
      const since = (): number => performance.now() - startedAt;
      try {
        const agent = agents.pairFor(request.url, keeping);
        const response = await exchange(request, { agent, sighting, timeoutSeconds, bodyLimit });
        const timing = readTiming(response.timings, sighting.reusedSocket, since());
        return { response: readResponse(response, bodyLimit), timing, ...seen(sighting), wasStale: false };
      } catch (error) {
        const timings = error instanceof RequestError ? error.timings : undefined;
        const timing = readTiming(timings, sighting.reusedSocket, since());
        const failure = readFailure(error);
        return { failure, timing, ...seen(sighting), wasStale: isStale(failure, sighting) };
      }
    },
    close: () => agents.close(),
  };
}

interface ExchangeOptions {
  agent: AgentPair;
  sighting: Sighting;
  timeoutSeconds: number;
  bodyLimit: number;
}

/** Ends in any case: what the library does not notice (an unasked change of protocol, for one) is ended here. */
async function exchange(
  request: PreparedRequest,
  { agent, sighting, timeoutSeconds, bodyLimit }: ExchangeOptions,
): Promise<Response<Buffer>> {
  const { promise: ended, reject: end } = withReject();
  const milliseconds = timeoutSeconds * 1000;
  const deadline = setTimeout(
    () => end(coded('ETIMEDOUT', `no complete answer within ${milliseconds} ms`)),
    milliseconds + graceMilliseconds,
  );
  const answering = got(request.url, {
    method: request.method,
    ...(request.body === undefined ? {} : { body: request.body }),
    request: (url, options) => watch(open(url, { ...options, headers: flatten(request) }), sighting, end),
    agent,
    allowGetBody: true,
    decompress: false,
    followRedirect: false,
    responseType: 'buffer',
    retry: { limit: 0 },
    throwHttpErrors: false,
    timeout: { request: milliseconds },
  });
  answering.on('downloadProgress', ({ transferred, total = 0 }) => {
    if (Math.max(transferred, total) > bodyLimit) end(new BodyTooLarge(bodyLimit));
  });
  // Whichever of the two loses the race must not end the process.
  answering.catch(() => {});
  try {
    return await Promise.race([answering, ended]);
  } catch (error) {
    sighting.request?.destroy();
    throw error;
  } finally {
    clearTimeout(deadline);
  }
}

function withReject(): { promise: Promise<never>; reject: (error: Error) => void } {
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<never>((_, refuse) => {
    reject = refuse;
  });
  promise.catch(() => {});
  return { promise, reject };
}

const coded = (code: string, message: string): Error => Object.assign(new Error(message), { code });

const switched = (): Error =>
  coded(unaskedUpgrade, 'the answer was 101 Switching Protocols, though no change was asked for');

const open = (url: URL, options: https.RequestOptions): http.ClientRequest =>
  url.protocol === 'https:' ? https.request(url, options) : http.request(url, options);

/** Node sends a flat list as it is, repeats and case included; got's own headers are all lower case. */
const flatten = (request: PreparedRequest): string[] => request.headers.flat();

function watch(
  request: http.ClientRequest,
  sighting: Sighting,
  end: (error: Error) => void,
): http.ClientRequest {
  sighting.request = request;
  request.once('upgrade', (_, socket) => {
    socket.destroy();
    end(switched());
  });
  return request.once('socket', (socket) => {
    sighting.reusedSocket = request.reusedSocket;
    sighting.bytesBefore = socket.bytesRead;
    observeTls(socket, (facts) => {
      sighting.tls = facts;
    });
  });
}

const seen = ({ tls }: Sighting): { tls?: TlsFacts } => (tls ? { tls } : {});

/** A TLS connection that ends in order sends a last message, which is no answer: Node tells of it as of an end. */
const isStale = ({ code }: NetworkFailure, { reusedSocket, bytesBefore, request }: Sighting): boolean =>
  reusedSocket &&
  ['ECONNRESET', 'EPIPE'].includes(code) &&
  (request?.socket?.bytesRead ?? bytesBefore) === bytesBefore;

function readResponse(response: Response<Buffer>, bodyLimit: number): RecordedResponse {
  const headers = pairHeaders(response.rawHeaders);
  if (response.statusCode === 101) throw switched();
  if (response.rawBody.length > bodyLimit) throw new BodyTooLarge(bodyLimit);
  return {
    status: response.statusCode,
    httpVersion: response.httpVersion,
    headers,
    ...decodeBody(response.rawBody, headers, bodyLimit),
    bytes: response.rawBody.length,
  };
}
