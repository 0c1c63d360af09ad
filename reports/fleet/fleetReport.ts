import type { Outcome } from '../../support/model/records.js';
import type { Verdicts } from '../verdicts.js';

/** What the page of a fleet shows. */
export interface FleetReport {
  madeAt: Date;
  /** How far back, `30d`. */
  since: string;
  endpoints: readonly FleetEndpoint[];
  rows: readonly FleetRow[];
  /** What is worse in the latest run of a provider than in the one before it. */
  regressions: readonly FleetRegression[];
  flaky: readonly FlakyRequirement[];
}

/** A column of the matrix. */
export interface FleetEndpoint {
  id: string;
  title: string;
  /** Runs in which it failed, day by day. */
  failing: readonly number[];
}

/** A row of the matrix: the latest run of a provider with a specification and a pack, and those before it. */
export interface FleetRow {
  provider: string;
  environment: string;
  specification: string;
  pack: string;
  version: string;
  outcome: Verdicts['outcome'];
  endedAt: Date;
  /** Address of the page of the run. */
  page: string;
  /** By id of the endpoint. */
  cells: ReadonlyMap<string, FleetCell>;
  /** How many requirements failed in each run, the latest last. */
  failing: readonly number[];
}

export interface FleetCell {
  outcome: Outcome;
  /** Requirements that failed there. */
  failed: readonly string[];
}

export interface FleetRegression {
  provider: string;
  specification: string;
  pack: string;
  requirement: string;
  level: string;
  before: string;
  after: string;
  page: string;
}

export interface FlakyRequirement {
  provider: string;
  specification: string;
  pack: string;
  requirement: string;
  version: string;
  runs: number;
  changes: number;
}
