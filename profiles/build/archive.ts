import { gunzipSync } from 'node:zlib';

const BLOCK = 512;
/** Entry types of a tar header: plain files; the two ways in which tar writes a name longer than 100 bytes. */
const FILE = new Set(['0', '\0', '']);
const GNU_LONG_NAME = 'L';
const PAX_HEADER = 'x';

/**
 * The files of a gzipped tar archive (`.tgz`), in its order. Reads POSIX ustar with PAX or GNU long names, which is
 * what npm writes; links and folders are left out.
 *
 * @throws RangeError or zlib's error when the bytes are no such archive.
 */
export function* filesOfArchive(bytes: Uint8Array): Generator<{ name: string; content: Buffer }> {
  const tar = gunzipSync(bytes);
  let longName: string | undefined;
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0; ) {
    const size = Number.parseInt(field(tar, at + 124, 12).trim(), 8);
    if (!Number.isSafeInteger(size)) throw new RangeError('not a tar archive: an entry has no size');
    const content = tar.subarray(at + BLOCK, at + BLOCK + size);
    const kind = field(tar, at + 156, 1);
    if (FILE.has(kind)) yield { name: longName ?? headerName(tar, at), content };
    longName = nameCarriedBy(kind, content);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}

function nameCarriedBy(kind: string, content: Buffer): string | undefined {
  if (kind === GNU_LONG_NAME) return field(content, 0, content.length);
  if (kind === PAX_HEADER) return /(?:^|\n)\d+ path=([^\n]*)\n/.exec(content.toString('utf8'))?.[1];
  return undefined;
}

function headerName(tar: Buffer, at: number): string {
  const prefix = field(tar, at + 257, 5) === 'ustar' ? field(tar, at + 345, 155) : '';
  const name = field(tar, at, 100);
  return prefix === '' ? name : `${prefix}/${name}`;
}

function field(buffer: Buffer, start: number, length: number): string {
  return buffer.toString('utf8', start, start + length).split('\0', 1)[0] ?? '';
}
