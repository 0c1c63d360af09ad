import type { Judgement } from './check.js';

export type Outcome = 'passed' | 'failed' | 'warned' | 'blocked' | 'omitted' | 'waived' | 'errored';

/** What a worker writes to `records.ndjson` when a scenario ends. */
export interface ScenarioRecord {
  /** `SLOTS-004` */
  id: string;
  name: string;
  feature: string;
  /** Key of the endpoint in the specification, e.g. `search-for-free-slots`. */
  endpoint: string;
  gateway: boolean;
  tags: readonly string[];
  /** Requirement ids from the tags. */
  requirements: readonly string[];
  outcome: Outcome;
  /** Why it is blocked, omitted, waived or errored. */
  reason?: string;
  /** The scenario, endpoint and exchange that block it. */
  blockedBy?: { endpoint: string; scenario?: string; exchange?: string };
  /** Who is at fault when it errored: never the provider's conformance. */
  erroredBy?: 'network' | 'environment' | 'harness';
  judgements: readonly Judgement[];
  /** Ids of its exchanges, in order. */
  exchanges: readonly string[];
  steps: readonly { text: string; status: string }[];
  startedAt: string;
  durationMs: number;
  worker: string;
  /** The gateway failed, for nothing that keeps others from building on it. */
  usable?: true;
  /** Its worker died in it: it may have seen and done more than is told here. */
  lost?: true;
}

/** A scenario as the plan lists it before anything ran. */
export type PlannedScenario = Pick<
  ScenarioRecord,
  'id' | 'name' | 'feature' | 'endpoint' | 'gateway' | 'requirements' | 'tags'
>;

/** What identifies a scenario: read from its name and tags. */
export interface ScenarioIdentity {
  id: string;
  name: string;
  feature: string;
  endpoint: string;
  gateway: boolean;
  closing: boolean;
  tags: readonly string[];
  requirements: readonly string[];
}
