import { gunzipSync, gzipSync } from 'node:zlib';
import type { Format } from '../wire/media.js';
import type { Rendered } from '../wire/render.js';
import type { Behaviour } from './behaviour.js';

/** Writes the text of answers in a format in another way; what was compressed is compressed again. */
export const written = (format: Format, rewrite: (text: string) => string): Behaviour => ({
  rendered: (rendered) => (isIn(format, rendered) ? rewritten(rendered, rewrite) : rendered),
});

/** Changes the header lines of answers. */
export const headers = (make: (headers: Rendered['headers']) => Rendered['headers']): Behaviour => ({
  rendered: (rendered) => ({ ...rendered, headers: make(rendered.headers) }),
});

/** Writes the content type of answers in another way. */
export const contentType = (rewrite: (value: string) => string): Behaviour =>
  headers(({ 'Content-Type': value, ...others }) => ({
    ...others,
    ...(value !== undefined && { 'Content-Type': rewrite(String(value)) }),
  }));

const isIn = (format: Format, { headers }: Rendered): boolean =>
  /^[^;]*/.exec(String(headers['Content-Type'] ?? ''))?.[0].includes(format) === true;

function rewritten(rendered: Rendered, rewrite: (text: string) => string): Rendered {
  const zipped = rendered.headers['Content-Encoding'] === 'gzip';
  const text = (zipped ? gunzipSync(rendered.body) : rendered.body).toString('utf8');
  const bytes = Buffer.from(rewrite(text));
  const body = zipped ? gzipSync(bytes) : bytes;
  return { ...rendered, headers: { ...rendered.headers, 'Content-Length': String(body.length) }, body };
}
