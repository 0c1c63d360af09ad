import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { type Header, headerValue } from './exchange.js';

/** A small compressed answer must not be able to fill the memory. */
const maxOutputLength = 64 * 1024 * 1024;

const decoders: Readonly<Record<string, (bytes: Buffer) => Promise<Buffer>>> = {
  gzip: (bytes) => promisify<Buffer, object, Buffer>(gunzip)(bytes, { maxOutputLength }),
  deflate: (bytes) => promisify<Buffer, object, Buffer>(inflate)(bytes, { maxOutputLength }),
  br: (bytes) => promisify<Buffer, object, Buffer>(brotliDecompress)(bytes, { maxOutputLength }),
};

/**
 * Decompressed text of a body. A body that is not compressed as its `Content-Encoding` says is the provider's fault and
 * no trouble of the network, so it is kept as it came: its reader finds it unreadable.
 */
export async function bodyText(bytes: Buffer, headers: readonly Header[]): Promise<string> {
  const decode = decoders[headerValue(headers, 'Content-Encoding')?.trim().toLowerCase() ?? ''];
  if (!decode || bytes.length === 0) return bytes.toString('utf8');
  try {
    return (await decode(bytes)).toString('utf8');
  } catch {
    return bytes.toString('utf8');
  }
}
