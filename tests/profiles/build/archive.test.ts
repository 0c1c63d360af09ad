import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { filesOfArchive } from '../../../profiles/build/archive.js';

/** A tar entry: a header block of 512 bytes and the content, padded. */
function entry(name: string, content: string, kind = '0', prefix = ''): Buffer {
  const body = Buffer.from(content);
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(body.length.toString(8).padStart(11, '0'), 124);
  header.write(kind, 156);
  header.write('ustar', 257);
  header.write(prefix, 345);
  return Buffer.concat([header, body, Buffer.alloc((512 - (body.length % 512)) % 512)]);
}

const archive = (...entries: Buffer[]): Buffer => gzipSync(Buffer.concat([...entries, Buffer.alloc(1024)]));
const read = (bytes: Buffer) =>
  [...filesOfArchive(bytes)].map(({ name, content }) => [name, content.toString()]);

describe('an archive', () => {
  it('gives its files in order', () => {
    const bytes = archive(
      entry('package/package.json', '{}'),
      entry('package/a.json', 'é'.repeat(300)),
      entry('package/empty', ''),
    );
    expect(read(bytes)).toEqual([
      ['package/package.json', '{}'],
      ['package/a.json', 'é'.repeat(300)],
      ['package/empty', ''],
    ]);
  });

  it('leaves out folders', () => {
    expect(read(archive(entry('package/', '', '5'), entry('package/a', '1')))).toEqual([['package/a', '1']]);
  });

  it('knows long names, as each tar writes them', () => {
    const long = `package/${'a'.repeat(120)}.json`;
    const pax = `${String(long.length + 10)} path=${long}\n`;
    expect(read(archive(entry('x', pax, 'x'), entry('short', '1')))).toEqual([[long, '1']]);
    expect(read(archive(entry('x', `${long}\0`, 'L'), entry('short', '1'), entry('next', '2')))).toEqual([
      [long, '1'],
      ['next', '2'],
    ]);
    expect(read(archive(entry('a.json', '1', '0', 'package/deep')))).toEqual([['package/deep/a.json', '1']]);
  });

  it.each([
    ['no gzip', Buffer.from('hello')],
    ['no tar', gzipSync(Buffer.from('hello '.repeat(200)))],
  ])('is refused when it is %s', (_name, bytes) => {
    expect(() => read(bytes)).toThrow();
  });
});
