import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { Json, JsonObject } from '../../../support/kernel/select.js';
import { isObject } from '../../../support/kernel/select.js';

/** A resource with one thing changed, and what must be found then. */
export interface Case {
  name: string;
  resource: Json;
  profile?: string;
  /** Of definitions; those of STU3, where none are named. */
  packages?: string[];
  errors: string[];
  warnings: string[];
  /** What must be among the things not evaluated; others may be there too. */
  undecided: string[];
}

const folder = dirname(fileURLToPath(import.meta.url));

/** The cases of a table in this folder; the shape of the tables is explained in `README.md` there. */
export function casesOf(file: string): Case[] {
  const table: Json = parse(readFileSync(join(folder, file), 'utf8'));
  if (!isObject(table)) throw new Error(`${file} is no table`);
  const { base, profile, packages, cases, values } = table;
  if (base === undefined) throw new Error(`${file} has no base`);
  const common = {
    ...(typeof profile === 'string' && { profile }),
    ...(packages !== undefined && { packages: texts(packages) }),
  };
  return [
    ...listOf(cases).map((row) => caseOf(row, base, common)),
    ...listOf(values).flatMap((row) => valueCases(row, base, common)),
  ];
}

function caseOf(row: Json, base: Json, common: Pick<Case, 'profile' | 'packages'>): Case {
  const [name, patch, errors] = Array.isArray(row)
    ? row
    : [
        isObject(row) ? row.name : undefined,
        isObject(row) ? row.patch : undefined,
        isObject(row) ? row.errors : undefined,
      ];
  const more = isObject(row) ? row : {};
  return {
    name: String(name),
    ...common,
    ...(typeof more.profile === 'string' && { profile: more.profile }),
    resource: patched(base, isObject(patch) ? patch : {}),
    errors: texts(errors),
    warnings: texts(more.warnings),
    undecided: texts(more.undecided),
  };
}

/** `{at, valid: [...], invalid: [...], finds}`: one case for each value, put at a pointer. */
function valueCases(row: Json, base: Json, common: Pick<Case, 'profile' | 'packages'>): Case[] {
  if (!isObject(row)) return [];
  const at = String(row.at);
  const make = (value: Json, errors: string[]): Case => ({
    name: `${at} ${JSON.stringify(value)}`,
    ...common,
    resource: patched(base, { [at]: value }),
    errors,
    warnings: [],
    undecided: [],
  });
  return [
    ...listOf(row.valid).map((value) => make(value, [])),
    ...listOf(row.invalid).map((value) => make(value, texts(row.finds))),
  ];
}

const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);
const texts = (value: Json | undefined): string[] => listOf(value).map(String);

/** A copy with values set at JSON pointers; `$drop` removes. */
function patched(base: Json, patch: JsonObject): Json {
  const copy = structuredClone(base);
  for (const [pointer, value] of Object.entries(patch)) put(copy, pointer.split('/').slice(1), value);
  return copy;
}

function put(holder: Json, [key = '', ...rest]: string[], value: Json): void {
  if (rest.length > 0) {
    const below = Array.isArray(holder) ? holder[Number(key)] : isObject(holder) ? holder[key] : undefined;
    if (below === undefined) throw new Error(`nothing at ${key}`);
    put(below, rest, value);
  } else if (Array.isArray(holder)) {
    if (value === '$drop') holder.splice(Number(key), 1);
    else holder[Number(key)] = value;
  } else if (isObject(holder)) {
    if (value === '$drop') delete holder[key];
    else holder[key] = value;
  }
}
