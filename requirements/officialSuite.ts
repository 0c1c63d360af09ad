import { existsSync } from 'node:fs';
import { readYaml } from './read.js';
import { fitsOfficialSuite } from './schemas.js';
import type { Specification } from './specification.js';

/** A scenario of the official suite. It has twins in the pack, or a reason why it has none, or both for its examples. */
export interface OfficialRow {
  /** Its place in its feature, from 1. */
  row: number;
  /** In our words. */
  name: string;
  /** How many tests it makes: itself, or its examples. */
  tests: number;
  /** Ids of the pack's scenarios that send the same and judge at least as much. */
  ours?: readonly string[];
  /** Name of one of the suite's reasons. */
  reason?: string;
  /** What is particular to this row. */
  note?: string;
}

export interface OfficialFeature {
  feature: string;
  rows: readonly OfficialRow[];
}

/** The scenarios of the public provider test suite, and what became of each in the pack. */
export interface OfficialSuite {
  /** Why a scenario has no twin, by a short name. */
  reasons: Readonly<Record<string, string>>;
  features: readonly OfficialFeature[];
}

/** @throws HarnessFault when the file is missing or malformed */
export function loadOfficialSuite({ layers }: Specification): OfficialSuite {
  const files = layers.map(({ folder }) => `${folder}/official-suite.yaml`);
  // Of what extends another, the nearest that has one.
  return readYaml(files.findLast(existsSync) ?? files.at(-1) ?? '', fitsOfficialSuite);
}
