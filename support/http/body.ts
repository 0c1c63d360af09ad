import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { decodeUtf8 } from '../../profiles/json/utf8.js';
import { type Header, headerValue, type RecordedResponse } from './exchange.js';

/** A small compressed answer must not be able to fill the memory. */
const maxOutputLength = 64 * 1024 * 1024;

/** At once and not on other threads: bodies are small, and a scenario waits for each of them. */
const decoders: ReadonlyMap<string, (bytes: Buffer) => Buffer> = new Map([
  ['gzip', (bytes: Buffer) => gunzipSync(bytes, { maxOutputLength })],
  ['deflate', (bytes: Buffer) => inflateSync(bytes, { maxOutputLength })],
  ['br', (bytes: Buffer) => brotliDecompressSync(bytes, { maxOutputLength })],
]);

/**
 * Decompressed text of a body, and where it is no UTF-8. A body that is not compressed as its `Content-Encoding` says
 * is the provider's fault and no trouble of the network, so it is kept as it came: its reader finds it unreadable.
 */
export function decodeBody(
  bytes: Buffer,
  headers: readonly Header[],
): Pick<RecordedResponse, 'body' | 'notUtf8At'> {
  const plain = decompressed(bytes, headers);
  const decoded = decodeUtf8(plain);
  return 'text' in decoded
    ? { body: decoded.text }
    : { body: plain.toString('utf8'), notUtf8At: decoded.badByteAt };
}

function decompressed(bytes: Buffer, headers: readonly Header[]): Buffer {
  const decode = decoders.get(headerValue(headers, 'Content-Encoding')?.trim().toLowerCase() ?? '');
  if (!decode || bytes.length === 0) return bytes;
  try {
    return decode(bytes);
  } catch {
    return bytes;
  }
}
