import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Whether a name fits a pattern, in which `*` stands for anything and `?` for one character. */
export const fits = (name: string, pattern: string): boolean => expressionOf(pattern).test(name);

const expressionOf = (pattern: string): RegExp =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replace(/\*+/g, '.*')
      .replaceAll('?', '.')}$`,
  );

/** The files that a path or a pattern names, in the order of their names; a `*` never goes beyond a folder. */
export function filesOf(pattern: string, folder: string): string[] {
  const found = pattern
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .reduce<string[]>(
      (places, part) => places.flatMap((place) => below(place, part)),
      [pattern.startsWith('/') ? '/' : resolve(folder)],
    );
  return found.sort();
}

function below(place: string, part: string): string[] {
  if (!/[*?]/.test(part)) {
    const path = join(place, part);
    return existsSync(path) ? [path] : [];
  }
  return existsSync(place)
    ? readdirSync(place)
        .filter((name) => fits(name, part))
        .map((name) => join(place, name))
    : [];
}
