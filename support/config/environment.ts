import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'dotenv';
import { isObject, type Json } from '../kernel/select.js';
import type { Mistake } from './mistake.js';

export interface Resolved {
  data: Json;
  mistakes: Mistake[];
}

/** `${NAME}`; anything else that starts with `${` is taken for a slip and reported. */
const reference = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;

export const isReference = (text: string): boolean => /^\$\{[A-Za-z_][A-Za-z0-9_]*\}$/.test(text);

/** The environment with the `.env` file beside a configuration added; what is set already wins. */
export function readEnvironment(file: string, environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  try {
    return { ...parse(readFileSync(join(dirname(file), '.env'))), ...environment };
  } catch {
    return environment;
  }
}

/** Puts the environment's values in the place of every `${NAME}`; a variable that is not set or empty is a mistake. */
export function resolveReferences(data: Json, environment: NodeJS.ProcessEnv): Resolved {
  const mistakes: Mistake[] = [];

  const resolve = (value: Json, path: string): Json => {
    if (typeof value === 'string') return resolveText(value, path);
    if (Array.isArray(value)) return value.map((item, index) => resolve(item, `${path}[${index}]`));
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [key, resolve(child, path ? `${path}.${key}` : key)]),
    );
  };
  const resolveText = (text: string, path: string): string => {
    if (text.replaceAll(reference, '').includes('${'))
      mistakes.push({
        path,
        expected: `references of the form \${NAME}`,
        found: 'a reference of another form',
      });
    return text.replaceAll(reference, (written, name: string) => {
      const value = environment[name];
      if (!value)
        mistakes.push({ path, expected: `the environment variable ${name}`, found: 'it is not set' });
      return value || written;
    });
  };

  return { data: resolve(data, ''), mistakes };
}
