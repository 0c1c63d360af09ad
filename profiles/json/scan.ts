const QUOTE = 34;
const BACKSLASH = 92;

/**
 * One pass over a text that may be JSON, for what `JSON.parse` does not say: how deep it is nested and how many
 * properties are written in it (more than it has when parsed, where a key is repeated), and whether it has numbers
 * that can be written in several ways. Stops at what is beyond a limit.
 */
export function scan(
  text: string,
  { maxDepth, maxKey }: { maxDepth: number; maxKey: number },
): { properties: number; hasNumberForms: boolean; tooDeepAt?: number; longKeyAt?: number } {
  let depth = 0;
  let properties = 0;
  let key = { at: 0, length: 0 };
  let hasNumberForms = false;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        key = { at, length: endOfString(text, at) - at - 1 };
        at += key.length + 1;
        break;
      case 0x3a: // :
        if (key.length > maxKey) return { properties, hasNumberForms, longKeyAt: key.at };
        properties += 1;
        break;
      case 0x5b: // [
      case 0x7b: // {
        depth += 1;
        if (depth > maxDepth) return { properties, hasNumberForms, tooDeepAt: at };
        break;
      case 0x5d: // ]
      case 0x7d: // }
        depth -= 1;
        break;
      case 0x2d: // -
      case 0x2e: // .
      case 0x45: // E
        hasNumberForms = true;
        break;
      case 0x65: // e, in true and false too
        hasNumberForms ||= isDigit(text.charCodeAt(at - 1));
        break;
    }
  }
  return { properties, hasNumberForms };
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Offset of the quote that ends the string that starts at `start`; the text's length when none does. */
export function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let escapes = end;
    while (text.charCodeAt(escapes - 1) === BACKSLASH) escapes -= 1;
    if ((end - escapes) % 2 === 0) return end;
  }
  return text.length;
}
