import type { Body } from './body.js';
import type { AnsweredExchange } from './exchange.js';
import type { Terms } from './terms.js';

/** RFC 2119 weight of a requirement row; MUST counts as SHALL. */
export type Level = 'SHALL' | 'SHALL NOT' | 'MUST' | 'SHOULD' | 'MAY';

/** One thing a check looked at. */
export interface Observation {
  /** Where: a FHIR path in the body (`entry[3].resource.start`), `header Cache-Control`, `status`. */
  path: string;
  ok: boolean;
  /** What the specification wants there, in words a vendor understands. */
  expected: string;
  /** What was there, quoted; `nothing` when absent. */
  found: string;
  /** Which part of its check it belongs to, where a binding may give rows to the part alone: `created`, `missing`. */
  part?: string;
  /** A standing rule judges it wherever it happens: here it counts only where a binding gives rows to its part. */
  aside?: boolean;
  /** No interpretation permits it: one that lowers its check to a warning does not lower this. */
  inexcusable?: boolean;
  /** It speaks of what came as it came, also where that is in another version of FHIR than the checks speak. */
  asSent?: boolean;
}

/** What most checks judge: one answered exchange with its parsed body. */
export interface ResponseSubject {
  exchange: AnsweredExchange;
  body: Body;
}

/**
 * The unit of judgement: what the specification at hand binds to it (rows, weight, interpretation) is no concern of its. A check passes when it observed at least one thing and every observation is ok; it never
 * passes on nothing: no observation means that it could not be decided.
 */
export interface Check<Subject = ResponseSubject> {
  /** Stable, dotted, by endpoint: `slots.bundle-type`; written in the bindings of a specification. */
  id: string;
  /** What holds when it passes, in the specification's words, present tense. */
  title: string;
  /** Looks at the subject; `terms` are the codes of the specification at hand, for the checks that compare with them. */
  observe(subject: Subject, terms: Terms): Iterable<Observation>;
}

/** What there is to know of a check without applying it. */
export type CheckFacts = Pick<Check<never>, 'id' | 'title'>;

export type JudgementOutcome = 'passed' | 'failed' | 'warned' | 'undecided';

export interface Finding {
  path: string;
  expected: string;
  found: string;
}

/** A check applied to a subject, as it is recorded. */
export interface Judgement {
  check: string;
  title: string;
  requirements: readonly string[];
  level: Level;
  outcome: JudgementOutcome;
  interpretation?: string;
  /** Exchange looked at; the last one where several were compared. */
  exchange: string;
  /** How many things were looked at. */
  observed: number;
  /** The observations that were not ok, first 20. */
  findings: readonly Finding[];
  /** How many observations were not ok, in all. */
  findingCount: number;
  /** What could not be decided, with the reasons. */
  notEvaluated?: readonly string[];
}
