import { type Change, items } from '../../behaviour/element.js';
import { body } from '../../behaviour/replies.js';
import type { Json } from '../../interaction.js';
import type { JsonObject } from '../../wire/json.js';
import type { Mutant } from '../mutant.js';
import { mutantsAt } from '../row.js';

/** A statement with something wrong in it. */
export type Row = readonly [id: string, description: string, breaks: readonly string[], make: Change];

/** The mutants of rows: the statement is changed wherever it is returned. */
export const statementMutants = (rows: readonly Row[]): Mutant[] =>
  mutantsAt(
    'get-the-capability-statement',
    rows.map(([id, description, breaks, make]) => [id, description, breaks, body(make)]),
  );

/** Changes what the statement says of a resource type; undefined takes it away. */
export const ofType = (type: string, make: (row: JsonObject) => Json | undefined): Change =>
  items('rest[0].resource', (row) => (row.type === type ? make(row) : row));

/** Gives what the statement says of a resource type other elements. */
export const saying = (type: string, elements: JsonObject): Change =>
  ofType(type, (row) => ({ ...row, ...elements }));

/** FHIR interactions of a resource type. */
export const codes = (...names: readonly string[]): JsonObject => ({
  interaction: names.map((code) => ({ code })),
});
