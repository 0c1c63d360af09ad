import { own } from '../../support/kernel/own.js';
import { isObject, type Json, type JsonObject } from '../../support/kernel/select.js';
import { endOfString } from './scan.js';

type Holder = JsonObject | readonly Json[];

/** Numbers that were written otherwise than JavaScript writes them, by the object or list that they stand in. */
const texts = new WeakMap<object, Map<string, string>>();

/** Everything that has such a number somewhere below it. */
const above = new WeakSet<object>();

/** How a number was written in the source, where JavaScript would write it otherwise: `1.50`, `1e2`, `1.0`. */
export const sourceOfNumber = (holder: Holder, key: string | number): string | undefined =>
  texts.get(holder)?.get(String(key));

/** The numbers of an object or list that have such a source, by property or index. */
export const sourcesIn = (holder: Holder): ReadonlyMap<string, string> => texts.get(holder) ?? NONE;

/** Whether there is such a number in a value, at any depth. */
export const hasSourceNumbers = (value: Json): boolean =>
  typeof value === 'object' && value !== null && above.has(value);

const NONE: ReadonlyMap<string, string> = new Map();

/** Keeps how a number was written; `open`: what is around it, the object or list that it stands in last. */
export function keepSource(open: readonly Holder[], key: string | number, text: string): void {
  const holder = open.at(-1);
  if (holder === undefined || text === String(Number(text))) return;
  const ofHolder = texts.get(holder) ?? new Map<string, string>();
  texts.set(holder, ofHolder.set(String(key), text));
  for (const one of open) above.add(one);
}

const NUMBER = /-?\d[\d.eE+-]*/y;

/** Keeps the sources of all numbers of a value, as it was parsed from this text; no key is there twice. */
export function keepSources(text: string, value: Json): void {
  const open: Holder[] = [];
  const keys: (string | number)[] = [];
  let isKey = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const top = open.at(-1);
    const key = keys.at(-1);
    if (sign === '"') {
      const end = endOfString(text, at);
      if (isKey) keys[keys.length - 1] = String(JSON.parse(text.slice(at, end + 1)));
      isKey = false;
      at = end;
    } else if (sign === '{' || sign === '[') {
      const below = top === undefined ? value : valueAt(top, key);
      if (typeof below !== 'object' || below === null) return;
      open.push(below);
      keys.push(0);
      isKey = sign === '{';
    } else if (sign === '}' || sign === ']') {
      open.pop();
      keys.pop();
      isKey = false;
    } else if (sign === ',') {
      isKey = isObject(top);
      if (typeof key === 'number') keys[keys.length - 1] = key + 1;
    } else if (sign === '-' || (sign >= '0' && sign <= '9')) {
      NUMBER.lastIndex = at;
      const found = NUMBER.exec(text)?.[0] ?? sign;
      if (key !== undefined) keepSource(open, key, found);
      at += found.length - 1;
    }
  }
}

function valueAt(holder: Holder, key: string | number | undefined): Json | undefined {
  if (key === undefined) return undefined;
  return isObject(holder) ? own(holder, String(key)) : holder[Number(key)];
}
