import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { CodeOptions } from 'ajv';
import { _, Ajv } from 'ajv';
import { HarnessFault } from '../../support/errors.js';
import { projectFile } from '../../support/paths.js';
import { keywords } from './keywords.js';
import { lexical } from './lexical.js';
import type { JsonSchema } from './primitives.js';

/** What ajv reports of one breach. */
export interface StructureError {
  keyword: string;
  /** JSON pointer into the value. */
  instancePath: string;
  params: Readonly<Record<string, unknown>>;
}

/** A compiled schema; after it returned false its `errors` tell why. */
export interface StructureCheck {
  (value: unknown): boolean;
  errors?: readonly StructureError[] | null;
}

/** The compiled check of the schema with that `$id`; throws when there is no such schema. */
export type StructureChecks = (id: string) => StructureCheck;

/** File that `compile/main.ts` writes and a run loads; see there. */
export const COMPILED_FILE = projectFile('dist', 'profiles', 'structure.cjs');

/** What the compiled file exports. */
type CompiledFile = (formats: typeof lexical) => Record<string, StructureCheck>;

/**
 * Checks for schemas: compiled ahead where the file at hand was made from these very schemas, and compiled when
 * first used where not (after a change of the compiler, or with packages that a user names).
 */
export function structureChecks(schemas: ReadonlyMap<string, JsonSchema>): StructureChecks {
  const ahead = compiledAhead(digestOf(schemas));
  if (ahead !== undefined) return (id) => existing(id, ahead[id]);
  const ajv = ajvOf(schemas);
  return (id) => existing(id, ajv.getSchema(id));
}

function existing(id: string, check: StructureCheck | undefined): StructureCheck {
  if (check !== undefined) return check;
  throw new HarnessFault({
    code: 'HARNESS_FAULT',
    what: 'A part of a FHIR definition was not compiled',
    where: id,
    next: 'Report it, with the definition.',
  });
}

/** An ajv that knows FHIR's keywords and primitive formats, and these schemas. */
export function ajvOf(schemas: ReadonlyMap<string, JsonSchema>, code: CodeOptions = {}): Ajv {
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    messages: false,
    inlineRefs: false,
    validateSchema: false,
    formats: lexical,
    keywords: [...keywords],
    code: { formats: _`formats`, ...code },
  });
  for (const schema of schemas.values()) ajv.addSchema(schema);
  return ajv;
}

/** Names a set of schemas by its content. */
export const digestOf = (schemas: ReadonlyMap<string, JsonSchema>): string =>
  createHash('sha256')
    .update(JSON.stringify([...schemas.values()]))
    .digest('hex');

function compiledAhead(digest: string): Record<string, StructureCheck> | undefined {
  if (!existsSync(COMPILED_FILE)) return undefined;
  const file: { digest: string; checks: CompiledFile } = createRequire(import.meta.url)(COMPILED_FILE);
  return file.digest === digest ? file.checks(lexical) : undefined;
}
