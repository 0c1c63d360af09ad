import type { Level } from './check.js';

/** What a specification makes of a check: the rows that it judges, and how much it weighs. */
export interface Binding {
  /** Rows of the catalogue that the check judges; all of the same weight (SHALL or SHOULD). */
  requirements: readonly string[];
  /** Those of the rows that only one part of the check judges, by the name of the part; all of it judges the others. */
  parts?: Readonly<Record<string, readonly string[]>>;
  /** Parts of the check that say something of no row: what they see does not count. */
  ignores?: readonly string[];
  /** Id in `requirements/<spec>/interpretations.yaml` of the interpretation that the verdict rests on. */
  interpretation?: string;
  /** Lowers a SHALL to a warning, allowed only together with the interpretation that says so. */
  severity?: 'warn';
}

/** A binding, with the weight that its rows have in the catalogue. */
export interface WeighedBinding extends Binding {
  level: Level;
  /** What its rows weigh, where an interpretation lowers the check. */
  unlowered?: Level;
}

/** The bindings of a specification by the id of the check. A check that is not in it does not run. */
export type Bindings = ReadonlyMap<string, WeighedBinding>;

/** Whether breaking a rule of this level fails a provider. */
export const binds = (level: Level): boolean => level !== 'SHOULD' && level !== 'MAY';
