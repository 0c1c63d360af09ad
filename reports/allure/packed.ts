import { gzipSync } from 'node:zlib';

const entry = /\bd\('([^']+)',\s*'([A-Za-z0-9+/=]*)'\),?/g;
const [opening, closing] = ['Promise.allSettled([', '])'];

/**
 * What the page does first: it unpacks its data in the browser, and hands each part to the page as base64, which is what
 * the page had before. Runs as it stands here, below the definition of `d`.
 */
export const unpack = `(async function (packed) {
  const bytes = Uint8Array.from(atob(packed), (mark) => mark.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  for (const [name, content] of await new Response(stream).json()) d(name, btoa(content));
})`;

/**
 * A page of Allure whose data are compressed: a sixth of its size, as there is a part for each test and they are much
 * alike. A page that is not built as expected is returned as it is.
 */
export function packed(page: string): string {
  const start = page.lastIndexOf(opening);
  const end = page.indexOf(closing, start);
  if (start < 0 || end < 0) return page;
  const listed = page.slice(start + opening.length, end);
  if (listed.replace(entry, '').trim() !== '') return page;
  const parts = entries(listed, 'latin1');
  if (parts.length === 0) return page;
  const data = gzipSync(JSON.stringify(parts), { level: 9 }).toString('base64');
  return `${page.slice(0, start)}${opening}${unpack}('${data}')${page.slice(end)}`;
}

/** The data that a generator put into a page, by name: as text, or as bytes where it may be an image. */
export const entries = (page: string, encoding: 'utf8' | 'latin1' = 'utf8'): [string, string][] =>
  [...page.matchAll(entry)].map(([, name = '', data = '']) => [
    name,
    Buffer.from(data, 'base64').toString(encoding),
  ]);
