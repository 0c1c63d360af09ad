import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { committedDefinitions } from '../committed.js';
import { library } from './library.js';
import { nodes } from './node.js';
import { schemasOf } from './schemas.js';
import { ajvOf, COMPILED_FILE, digestOf } from './structure.js';

/**
 * Compiles the schemas of the committed definitions to JavaScript, part of building the project: a run then loads
 * them in milliseconds instead of compiling for seconds.
 */
const known = library(committedDefinitions());
const schemas = schemasOf(known, nodes(known));
const ajv = ajvOf(schemas, { source: true, lines: true });
const standalone: { default: (instance: unknown, refs: Record<string, string>) => string } = createRequire(
  import.meta.url,
)('ajv/dist/standalone');
const code = standalone.default(ajv, Object.fromEntries([...schemas.keys()].map((id) => [id, id])));

writeFileSync(
  COMPILED_FILE,
  `exports.digest = '${digestOf(schemas)}';\nexports.checks = (formats) => {\nconst exports = {};\n${code}\nreturn exports;\n};\n`,
);
