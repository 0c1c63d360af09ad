import { HarnessFault } from '../../support/kernel/errors.js';
import { checksCompiledAhead } from './ahead.js';
import { ajvOf } from './ajv.js';
import type { Library } from './library.js';
import type { Nodes } from './node.js';
import { schemasOf } from './schemas.js';

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

/**
 * Checks of definitions: compiled ahead where that was done for these very ones, and compiled when first used where
 * not (after a change of the compiler, or with packages that a user names).
 */
export function structureChecks(library: Library, nodes: Nodes): StructureChecks {
  const ahead = checksCompiledAhead(library, nodes);
  if (ahead !== undefined) return (id) => existing(id, ahead[id]);
  const ajv = ajvOf(schemasOf(library, nodes));
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
