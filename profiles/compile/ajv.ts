import { createRequire } from 'node:module';
import type { Ajv, CodeOptions } from 'ajv';
import { keywordsOf } from './keywords.js';
import { lexical } from './lexical.js';
import type { JsonSchema } from './primitives.js';

const require = createRequire(import.meta.url);

/**
 * An ajv that knows FHIR's keywords and primitive formats, and these schemas. The library is loaded only now: a run
 * on checks that were compiled ahead does without.
 */
export function ajvOf(schemas: ReadonlyMap<string, JsonSchema>, code: CodeOptions = {}): Ajv {
  const library: typeof import('ajv') = require('ajv');
  const ajv = new library.Ajv({
    allErrors: true,
    strict: false,
    messages: false,
    inlineRefs: false,
    // Lengths in UTF-16 units, for which the compiled code needs no help of the library.
    unicode: false,
    logger: false,
    validateSchema: false,
    formats: lexical,
    keywords: keywordsOf(library),
    code: { formats: library._`formats`, ...code },
  });
  for (const schema of schemas.values()) ajv.addSchema(schema);
  return ajv;
}

/** JavaScript that defines a check for each schema, on an object `exports`, by its `$id`; it uses `formats`. */
export function codeOf(schemas: ReadonlyMap<string, JsonSchema>): string {
  const standalone: typeof import('ajv/dist/standalone/index.js') = require('ajv/dist/standalone');
  const ids = Object.fromEntries([...schemas.keys()].map((id) => [id, id]));
  return standalone.default(ajvOf(schemas, { source: true, lines: true }), ids);
}
