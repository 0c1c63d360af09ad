import type { Finding } from './check.js';

/** What a standing rule saw in one response. */
export interface StandingReport {
  rule: string;
  interaction: string;
  exchange: string;
  observed: number;
  findings: readonly Finding[];
  /** How much of it belongs to a part of the rule, where a binding may give rows to the part alone. */
  parts?: PartCounts;
  /** What the rule could not decide, with the reason. */
  notEvaluated?: readonly string[];
}

/** What was seen of each part of a rule, by its name: how much, and how much of it was not ok. */
export type PartCounts = Readonly<Record<string, { observed: number; bad: number }>>;

/** Adds up what was seen of the parts. */
export function sumOfParts(one: PartCounts = {}, other: PartCounts = {}): PartCounts {
  const none = { observed: 0, bad: 0 };
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(
    names.map((name) => {
      const [a = none, b = none] = [one[name], other[name]];
      return [name, { observed: a.observed + b.observed, bad: a.bad + b.bad }];
    }),
  );
}

/** What a standing rule saw in all responses of an interaction so far. */
export interface StandingTotal {
  observed: number;
  responses: number;
  findingCount: number;
  /** The first of them by exchange id, each naming its exchange. */
  findings: readonly (Finding & { exchange: string })[];
  parts: PartCounts;
  notEvaluated: readonly string[];
}
