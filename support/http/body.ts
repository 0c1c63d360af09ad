import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { type Header, headerValue } from './exchange.js';

/** A small compressed answer must not be able to fill the memory. */
const maxOutputLength = 64 * 1024 * 1024;

/** At once and not on other threads: bodies are small, and a scenario waits for each of them. */
const decoders: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  gzip: (bytes) => gunzipSync(bytes, { maxOutputLength }),
  deflate: (bytes) => inflateSync(bytes, { maxOutputLength }),
  br: (bytes) => brotliDecompressSync(bytes, { maxOutputLength }),
};

/**
 * Decompressed text of a body. A body that is not compressed as its `Content-Encoding` says is the provider's fault and
 * no trouble of the network, so it is kept as it came: its reader finds it unreadable.
 */
export function bodyText(bytes: Buffer, headers: readonly Header[]): string {
  const decode = decoders[headerValue(headers, 'Content-Encoding')?.trim().toLowerCase() ?? ''];
  if (!decode || bytes.length === 0) return bytes.toString('utf8');
  try {
    return decode(bytes).toString('utf8');
  } catch {
    return bytes.toString('utf8');
  }
}
