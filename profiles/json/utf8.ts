/** Text of bytes that must be UTF-8, or the offset of the first byte that is not. A byte order mark stays in the text. */
export function decodeUtf8(bytes: Uint8Array): { text: string } | { badByteAt: number } {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { badByteAt: firstBadByte(bytes) };
  }
}

/** The lenient decoder puts U+FFFD, three bytes in UTF-8, where the input is wrong: find the first that was not there. */
function firstBadByte(bytes: Uint8Array): number {
  const again = new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const at = again.findIndex((byte, index) => byte !== bytes[index]);
  return at < 0 ? bytes.length : at;
}

/** Line and column, from 1, of an offset in a text. */
export function placeAt(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return `line ${line}, column ${offset - before.lastIndexOf('\n')}`;
}
