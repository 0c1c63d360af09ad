import { firstText, isObject, type Json } from '../kernel/select.js';
import { isReference } from './environment.js';
import type { TlsFiles } from './provider.js';

/** Places whose text is never shown, whatever is written there. */
const secrets = /^(tls\.passphrase|authorisation\.(tokens|exchange\.subjectTokens)\.byPatient\..*)$/;

/**
 * What is written at a path, to be shown in a message: text from the environment by its name only, a secret not at all,
 * and no password inside a URL.
 */
export function showWritten(written: Json, path: string): string {
  const value = at(written, path);
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'a mapping';
  const text = String(value);
  if (secrets.test(path) && !isReference(text)) return 'text';
  return JSON.stringify(text.replace(/\/\/[^/@]*@/, '//[not shown]@'));
}

/** The TLS paths as written; the passphrase too, because it is a reference to the environment. */
export function writtenTls(written: Json): TlsFiles['written'] {
  const names = ['ca', 'certificate', 'key', 'pfx', 'passphrase'] as const;
  const entries = names.flatMap((name) => {
    const text = firstText(written, `tls.${name}`);
    return text === undefined ? [] : [[name, text] as const];
  });
  return Object.fromEntries(entries);
}

/** The value at `a.b[0].c`. */
const at = (root: Json, path: string): Json | undefined =>
  keysOf(path).reduce<Json | undefined>((value, key) => {
    if (Array.isArray(value)) return value[Number(key)];
    return isObject(value) ? value[key] : undefined;
  }, root);

/** `a.b[0].c` -> `['a', 'b', '0', 'c']` */
export const keysOf = (path: string): string[] => path.match(/[^.[\]]+/g) ?? [];
