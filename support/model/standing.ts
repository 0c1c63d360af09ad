import type { Finding } from './check.js';

/** What a standing rule saw in one response. */
export interface StandingReport {
  rule: string;
  interaction: string;
  exchange: string;
  observed: number;
  findings: readonly Finding[];
  /** What the rule could not decide, with the reason. */
  notEvaluated?: readonly string[];
}

/** What a standing rule saw in all responses of an interaction so far. */
export interface StandingTotal {
  observed: number;
  responses: number;
  findingCount: number;
  /** The first of them by exchange id, each naming its exchange. */
  findings: readonly (Finding & { exchange: string })[];
  notEvaluated: readonly string[];
}
