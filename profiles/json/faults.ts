import { endOfString } from './scan.js';
import { placeAt } from './utf8.js';

const MAX_FAULTS = 20;
const SPACE = /[ \t\n\r]*/y;
const LITERAL = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

type Expecting = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'more' | 'nothing';

const EXPECTED: Readonly<Record<Expecting, string>> = {
  value: 'a value',
  'value or ]': 'a value or "]"',
  key: 'a key in quotes',
  'key or }': 'a key in quotes or "}"',
  colon: '":"',
  more: '"," or the closing bracket',
  nothing: 'nothing more',
};

/** An object or array that is still open, and the key or index that is being read in it. */
type Open = { keys: Set<string>; key: string } | { key: number };

/**
 * Says where a text is not JSON, and names keys that an object has twice. Walks token by token without recursion;
 * called only when something is known to be wrong, so clearness comes before speed.
 */
export function findFaults(text: string): string[] {
  const faults: string[] = [];
  const open: Open[] = [];
  let expecting: Expecting = 'value';

  const begin = (level: Open, next: Expecting): Expecting => {
    open.push(level);
    return next;
  };
  const end = (): Expecting => (open.length > 0 ? 'more' : 'nothing');
  const close = (): Expecting => {
    open.pop();
    return end();
  };
  const nameKey = (key: string, at: number): Expecting => {
    const top = open.at(-1);
    if (!top || !('keys' in top)) return 'nothing';
    top.key = key;
    if (top.keys.has(key)) {
      faults.push(`key ${JSON.stringify(key)} is there twice: ${pointerOf(open)}, ${placeAt(text, at)}`);
    }
    top.keys.add(key);
    return 'colon';
  };
  const more = (): Expecting => {
    const top = open.at(-1);
    if (!top || 'keys' in top) return 'key';
    top.key += 1;
    return 'value';
  };

  /** What to expect after the token, or nothing when the token has no place here. */
  const take = (token: string, at: number): Expecting | undefined => {
    const top = open.at(-1);
    const isObject = top !== undefined && 'keys' in top;
    if (expecting === 'colon') return token === ':' ? 'value' : undefined;
    if (expecting === 'key' || expecting === 'key or }') {
      if (token.startsWith('"')) return nameKey(String(JSON.parse(token)), at);
      return token === '}' && expecting === 'key or }' ? close() : undefined;
    }
    if (expecting === 'more') {
      if (token === ',') return more();
      return token === (isObject ? '}' : ']') ? close() : undefined;
    }
    if (expecting === 'nothing') return undefined;
    if (token === '{') return begin({ keys: new Set(), key: '' }, 'key or }');
    if (token === '[') return begin({ key: 0 }, 'value or ]');
    if (token === ']' && expecting === 'value or ]') return close();
    return /^[,:}\]]/.test(token) ? undefined : end();
  };

  for (let at = skip(SPACE, text, 0); faults.length < MAX_FAULTS; at = skip(SPACE, text, at)) {
    if (at >= text.length && expecting === 'nothing') break;
    const token = tokenAt(text, at);
    const next = token === undefined ? undefined : take(token, at);
    if (token === undefined || next === undefined) {
      return [`not JSON: expected ${EXPECTED[expecting]}, found ${shown(text, at)} at ${placeAt(text, at)}`];
    }
    expecting = next;
    at += token.length;
  }
  return faults;
}

/** The token at an offset as it is written; nothing where no token of JSON starts. */
function tokenAt(text: string, at: number): string | undefined {
  const first = text.charAt(at);
  if (first !== '' && '{}[],:'.includes(first)) return first;
  const token = text.slice(at, first === '"' ? endOfString(text, at) + 1 : skip(LITERAL, text, at));
  try {
    JSON.parse(token);
    return token;
  } catch {
    return undefined;
  }
}

/** Offset behind what a sticky expression matches at an offset; the offset itself when it does not. */
function skip(expression: RegExp, text: string, at: number): number {
  expression.lastIndex = at;
  return expression.test(text) ? expression.lastIndex : at;
}

const pointerOf = (open: readonly Open[]): string =>
  open.map(({ key }) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

function shown(text: string, at: number): string {
  if (at >= text.length) return 'the end of the text';
  if (text.charAt(at) === '"') return 'a string without end, or with a wrong escape or control character,';
  return JSON.stringify((/^\S+/.exec(text.slice(at, at + 20)) ?? [''])[0]);
}
