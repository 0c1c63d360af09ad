import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { Script } from 'node:vm';
import { projectFile } from '../../support/kernel/paths.js';
import { codeOf } from './ajv.js';
import { lexical } from './lexical.js';
import type { Library } from './library.js';
import type { Nodes } from './node.js';
import { schemasOf } from './schemas.js';
import type { StructureCheck } from './structure.js';

/** The compiled checks, and what V8 made of them: the second halves what the first costs to load. */
const CODE = projectFile('dist', 'profiles', 'structure.js');
const CACHE = projectFile('dist', 'profiles', 'structure.cache');

/** Compiles the checks of these definitions into files that `checksCompiledAhead` loads. */
export function compileAhead(library: Library, nodes: Nodes): void {
  const code = `// ${digestOf(library, nodes)}\n((formats) => {\nconst exports = {};\n${codeOf(schemasOf(library, nodes))}\nreturn exports;\n})`;
  const script = new Script(code, { filename: CODE });
  // The cache keeps what was run once.
  checksOf(script);
  writeFileSync(CODE, code);
  writeFileSync(CACHE, script.createCachedData());
}

/** Checks by `$id`, where files at hand were made from these very definitions by this very compiler. */
export function checksCompiledAhead(
  library: Library,
  nodes: Nodes,
): Record<string, StructureCheck> | undefined {
  if (!existsSync(CODE) || !existsSync(CACHE)) return undefined;
  const code = readFileSync(CODE, 'utf8');
  if (!code.startsWith(`// ${digestOf(library, nodes)}\n`)) return undefined;
  return checksOf(new Script(code, { filename: CODE, cachedData: readFileSync(CACHE) }));
}

function checksOf(script: Script): Record<string, StructureCheck> {
  const define: (formats: typeof lexical) => Record<string, StructureCheck> = script.runInThisContext();
  return define(lexical);
}

/** Names definitions by their content, and the compiler by the schemas that it makes of a few of them. */
function digestOf(library: Library, nodes: Nodes): string {
  const { structures } = library;
  const few = structures.filter((_structure, index) => index % 16 === 0);
  const schemas = schemasOf({ ...library, structures: few }, nodes);
  return createHash('sha256')
    .update(JSON.stringify([structures, [...schemas.values()]]))
    .digest('hex');
}
