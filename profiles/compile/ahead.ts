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

/**
 * The compiled checks of these very definitions by this very compiler, and what V8 made of them: the second halves what
 * the first costs to load.
 */
function filesOf(library: Library, nodes: Nodes): { code: string; cache: string } {
  const name = projectFile('dist', 'profiles', `structure-${digestOf(library, nodes)}`);
  return { code: `${name}.js`, cache: `${name}.cache` };
}

/** Compiles the checks of these definitions into files that `checksCompiledAhead` loads. */
export function compileAhead(library: Library, nodes: Nodes): void {
  const files = filesOf(library, nodes);
  const code = `((formats) => {\nconst exports = {};\n${codeOf(schemasOf(library, nodes))}\nreturn exports;\n})`;
  const script = new Script(code, { filename: files.code });
  // The cache keeps what was run once.
  checksOf(script);
  writeFileSync(files.code, code);
  writeFileSync(files.cache, script.createCachedData());
}

/** Checks by `$id`, where files at hand were made from these very definitions by this very compiler. */
export function checksCompiledAhead(
  library: Library,
  nodes: Nodes,
): Record<string, StructureCheck> | undefined {
  const files = filesOf(library, nodes);
  if (!existsSync(files.code) || !existsSync(files.cache)) return undefined;
  const code = readFileSync(files.code, 'utf8');
  return checksOf(new Script(code, { filename: files.code, cachedData: readFileSync(files.cache) }));
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
    .digest('hex')
    .slice(0, 16);
}
