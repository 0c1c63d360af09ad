/** One header as it went over the wire; names keep their case, repeated headers stay separate. */
export type Header = readonly [name: string, value: string];

/** The bearer token, decoded. The signature part is never kept. */
export interface DecodedToken {
  header: unknown;
  claims: unknown;
}

export interface RecordedRequest {
  method: string;
  url: string;
  headers: readonly Header[];
  /** Decoded token of the `Authorization` header; the header itself is recorded as `Bearer [decoded in token]`. */
  token?: DecodedToken;
  body?: string;
}

export interface RecordedResponse {
  status: number;
  httpVersion: string;
  headers: readonly Header[];
  /** Decompressed body text; empty string when there was none. */
  body: string;
  /** Offset of the first byte of the body, decompressed, that is no UTF-8: `body` holds U+FFFD there. */
  notUtf8At?: number;
  /** Why the body could not be decompressed as its `Content-Encoding` says; `body` is as it came then. */
  undecodable?: string;
  /** Size on the wire, bytes, before decompression. */
  bytes: number;
}

/** Milliseconds from the start of the request; absent phases did not happen (a kept-alive socket has no dns/tcp/tls). */
export interface Timing {
  dns?: number;
  tcp?: number;
  tls?: number;
  firstByte?: number;
  total: number;
}

export interface TlsFacts {
  protocol: string;
  cipher: string;
  serverSubject: string;
  serverIssuer: string;
  serverValidTo: string;
  serverFingerprint256: string;
  /** True when the server accepted a client certificate of ours on this connection. */
  clientCertificateSent: boolean;
}

/** No HTTP answer came: refused, timed out, reset, TLS handshake failed, name unknown. */
export interface NetworkFailure {
  code: string;
  message: string;
}

/** One request and what came back, as it is written to `exchanges.ndjson`. */
export interface Exchange {
  /**
   * Stable within a pack version and independent of workers: `<scenario id>.<ordinal>`, e.g. `SLOTS-004.2`; an attempt
   * that was repeated has `~<number>` behind it: `SLOTS-004.2~1`.
   */
  id: string;
  scenario: string;
  /** Key of the interaction in the specification, e.g. `search-for-free-slots`. */
  interaction: string;
  startedAt: string;
  request: RecordedRequest;
  response?: RecordedResponse;
  failure?: NetworkFailure;
  /** Why the answer, or the lack of one, is of the surroundings and not of the provider: nothing is judged by it. */
  environment?: string;
  /** Ids of the attempts before this one, which were refused for the time being or met a closed connection. */
  earlierAttempts?: readonly string[];
  timing: Timing;
  tls?: TlsFacts;
  /** A shell command that repeats the request with a fresh token; names secrets by environment variable only. */
  curl: string;
}

/** An exchange that was answered. */
export type AnsweredExchange = Exchange & { response: RecordedResponse };

/**
 * Value of a header, by case-insensitive name; of several lines the values in a row, since they mean the same as one
 * line with commas (RFC 7230, 3.2.2).
 */
export function headerValue(headers: readonly Header[], name: string): string | undefined {
  const lines = headers.filter(([key]) => key.toLowerCase() === name.toLowerCase());
  return lines.length > 0 ? lines.map(([, value]) => value).join(', ') : undefined;
}

/** Whether a status is one of success: any 2xx, for which of them is due is judged where the page names it. */
export const isSuccess = (status: number | undefined): boolean =>
  status !== undefined && status >= 200 && status < 300;
