import { brotliDecompressSync, gunzipSync, inflateSync, type ZlibOptions } from 'node:zlib';
import { decodeUtf8 } from '../../profiles/json/utf8.js';
import { type Header, headerValue, type RecordedResponse } from '../model/exchange.js';

/** At once and not on other threads: bodies are small, and a scenario waits for each of them. */
const decoders: ReadonlyMap<string, (bytes: Buffer, options: ZlibOptions) => Buffer> = new Map([
  ['gzip', gunzipSync],
  ['x-gzip', gunzipSync],
  ['deflate', inflateSync],
  ['br', brotliDecompressSync],
]);

/** A body that is larger than the configuration allows, before or after it was decompressed. */
export class BodyTooLarge extends Error {
  readonly code = 'BODY_TOO_LARGE';

  constructor(limit: number) {
    super(
      `the body of the answer is larger than ${limit / 1_000_000} MB, the limit that provider.yaml sets (limits.bodyMegabytes)`,
    );
  }
}

/**
 * Decompressed text of a body, and where it is no UTF-8. A body that is not compressed as its `Content-Encoding` says
 * is the provider's fault and no trouble of the network: it is kept as it came, with the reason.
 *
 * @throws BodyTooLarge when it holds more than `limit` bytes once decompressed: a small answer must not fill the memory
 */
export function decodeBody(
  bytes: Buffer,
  headers: readonly Header[],
  limit: number,
): Pick<RecordedResponse, 'body' | 'notUtf8At' | 'undecodable'> {
  const { plain, ...flaw } = decompress(bytes, headers, limit);
  const decoded = decodeUtf8(plain);
  return 'text' in decoded
    ? { body: decoded.text, ...flaw }
    : { body: plain.toString('utf8'), notUtf8At: decoded.badByteAt, ...flaw };
}

function decompress(
  bytes: Buffer,
  headers: readonly Header[],
  limit: number,
): { plain: Buffer; undecodable?: string } {
  const coding = headerValue(headers, 'Content-Encoding')?.trim().toLowerCase() ?? '';
  const decode = decoders.get(coding);
  if (!decode || bytes.length === 0) return { plain: bytes };
  try {
    return { plain: decode(bytes, { maxOutputLength: limit }) };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE')
      throw new BodyTooLarge(limit);
    const reason = error instanceof Error ? error.message : String(error);
    return { plain: bytes, undecodable: `${coding}: ${reason}` };
  }
}
