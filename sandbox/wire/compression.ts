import { gunzipSync, gzipSync } from 'node:zlib';
import { refusal } from '../vocabulary/errors.js';

/** Bytes of a body, compressed or not: no message of GP Connect comes near it. */
export const bodyLimit = 1024 * 1024;

/**
 * Undoes the `Content-Encoding` of a request.
 *
 * @throws Refusal 415 for an encoding other than gzip, 400 for broken gzip, 413 above the limit
 */
export function decompress(body: Buffer, encoding: string | undefined): Buffer {
  const name = encoding?.trim().toLowerCase() ?? 'identity';
  if (name === 'identity' || name === '') return body;
  if (name !== 'gzip') {
    throw refusal('BAD_REQUEST', `Unsupported Content-Encoding ${name}; only gzip is supported`, {
      status: 415,
    });
  }
  try {
    return gunzipSync(body, { maxOutputLength: bodyLimit });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge();
    throw refusal('BAD_REQUEST', 'The body is not gzip, though Content-Encoding says so');
  }
}

/** Gzips where `Accept-Encoding` asks for it; nothing else is asked for by the specification. */
export function compress(body: Buffer, accepted: string | undefined): { body: Buffer; encoding?: 'gzip' } {
  return wantsGzip(accepted ?? '') ? { body: gzipSync(body), encoding: 'gzip' } : { body };
}

export const tooLarge = () =>
  refusal('BAD_REQUEST', `The body is larger than ${bodyLimit} bytes`, { status: 413 });

function wantsGzip(accepted: string): boolean {
  return accepted.split(',').some((part) => {
    const [name = '', weight = 'q=1'] = part.split(';').map((side) => side.trim().toLowerCase());
    return name === 'gzip' && Number(weight.replace('q=', '')) > 0;
  });
}
