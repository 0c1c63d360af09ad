import type { Finding, Level } from '../support/model/check.js';
import type { Outcome } from '../support/model/records.js';
import type { CheckOutcome, RequirementOutcome } from '../support/model/rollup.js';
import type { Waiver } from '../support/model/waiver.js';

/** `verdicts.json`, the machine-readable verdict of a run; its JSON Schema is `reports/verdicts.schema.json`. */
export interface Verdicts {
  format: 'gpconnect-conformance/verdicts/2';
  run: RunFacts;
  outcome: 'conformant' | 'not conformant' | 'undecided';
  /** One sentence: the rule that decided the outcome. */
  reason: string;
  exitCode: 0 | 1 | 3 | 4;
  counts: Counts;
  requirementCounts: Record<RequirementOutcome, number>;
  /** In the specification's order. */
  endpoints: readonly EndpointVerdict[];
  requirements: readonly RequirementVerdict[];
  scenarios: readonly ScenarioVerdict[];
  /** What is to be put right, each thing once, the gravest first. */
  causes: readonly CauseVerdict[];
  /** Interpretations of ambiguous clauses that a judgement of this run rests on. */
  interpretations: readonly InterpretationUse[];
  waivers: readonly WaiverUse[];
  bookings: BookingAccount;
  registrations: RegistrationAccount;
  /** Observations: no outcome rests on them. */
  performance: readonly ResponseTimes[];
}

export interface RunFacts {
  id: string;
  startedAt: string;
  /** When it went on after it had been killed or interrupted. */
  resumedAt?: readonly string[];
  finishedAt: string;
  durationMs: number;
  harness: { name: string; version: string };
  pack: { specification: string; title: string; sha256: string };
  configuration: { file: string; sha256: string };
  provider: {
    name: string;
    supplier: string;
    product: string;
    version: string;
    baseUrl: string;
    odsCode: string;
    route: 'direct' | 'proxy';
    embedded: boolean;
  };
  seed: number;
  workers: number;
  node: string;
  /** What was asked for; nothing of it: everything. `failedFrom` is the folder of an earlier run. */
  selection: {
    endpoints: readonly string[];
    tags?: string;
    failedFrom?: string;
    /** What a thrifty run spared: scenarios, and requirements that are undecided for it. */
    thrift?: { bookings: number; leftOut: readonly string[]; undecided: readonly string[] };
  };
  exchanges: number;
  /** What its verdicts were worked out from: the lines of `records.ndjson`, and the last hash of their chain. */
  records?: { lines: number; chain: string };
  /** False when fewer scenarios were reported than planned, or the run was cut short. */
  complete: boolean;
  incompleteReason?: string;
}

/** Scenarios; `planned` equals the sum of the outcomes when the run is complete. */
export type Counts = Record<Outcome, number> & { planned: number; reported: number };

export interface EndpointVerdict {
  id: string;
  title: string;
  order: number;
  /** Endpoints without which it cannot be tested, by id; absent in verdicts of before this was told. */
  needs?: readonly string[];
  outcome: Outcome;
  /** Of its scenarios only gateways ran, so that its outcome says nothing of the rest. */
  onlyGateway?: true;
  /** One sentence: why it is not passed, or how much was shown. */
  summary: string;
  counts: Counts;
}

export interface RequirementVerdict {
  id: string;
  level: Level;
  actor: 'provider' | 'consumer' | 'ssp';
  area: string;
  paraphrase: string;
  source: { page: string; section: string; url: string };
  outcome: RequirementOutcome;
  reason?: string;
  interpretations: readonly string[];
  /** Ids of checks that judged it in this run, with how often each came out how. */
  checks: readonly ({ id: string } & Record<CheckOutcome, number>)[];
  scenarios: readonly string[];
}

export interface CheckVerdict {
  id: string;
  title: string;
  requirements: readonly string[];
  level: Level;
  outcome: CheckOutcome;
  interpretation?: string;
  exchange: string;
  observed: number;
  /** The first of them; `findingCount` says how many there are in all. */
  findings: readonly Finding[];
  findingCount: number;
  /** What could not be decided, with the reasons. */
  notEvaluated?: readonly string[];
}

export interface ScenarioVerdict {
  id: string;
  name: string;
  feature: string;
  endpoint: string;
  gateway: boolean;
  outcome: Outcome;
  reason?: string;
  erroredBy?: 'network' | 'environment' | 'harness';
  blockedBy?: { endpoint: string; scenario?: string; exchange?: string };
  requirements: readonly string[];
  checks: readonly CheckVerdict[];
  exchanges: readonly string[];
  steps: readonly { text: string; status: string }[];
  /** Absent when it was planned and never reported. */
  startedAt?: string;
  durationMs: number;
}

/** Findings that have one cause, over scenarios and endpoints. */
export interface CauseVerdict {
  /** Made of its deviation: the same in another run that shows the same example. */
  id: string;
  /** `failed` when one of its checks failed; `blocked` when it keeps scenarios from running and no check judges it. */
  outcome: 'failed' | 'warned' | 'blocked';
  title: string;
  level?: Level;
  /** What it does to patients or diaries. */
  harm?: { kind: string; why: string };
  /** Why it matters. */
  why: string;
  /** Of its checks, those of the example first. */
  requirements: readonly string[];
  checks: readonly string[];
  endpoints: readonly string[];
  /** In which it was seen. */
  scenarios: readonly string[];
  /** Scenarios that could not run for it. */
  blocks: readonly string[];
  example?: Finding & { scenario: string; check: string; exchange: string };
}

export interface InterpretationUse {
  id: string;
  title: string;
  question: string;
  reading: string;
  /** The widest behaviour that it lets pass, where it lets anything pass. */
  permits?: string;
  /** Requirements judged by this interpretation. */
  requirements: readonly string[];
}

/** A waiver of the configuration, and what became of it. */
export interface WaiverUse extends Waiver {
  /** Something failed under it; nothing did, though it was tested; it was not tested; its last day is over. */
  state: 'needed' | 'unneeded' | 'untested' | 'expired';
  /** Scenarios in which something failed that it is meant for. */
  scenarios: readonly string[];
}

/** How long the successful answers of one interaction took, in whole milliseconds, the network included. */
export interface ResponseTimes {
  interaction: string;
  title: string;
  kind: 'command' | 'query';
  /** How many answers the figures rest on. */
  sample: number;
  p50Ms: number;
  p95Ms: number;
  maxMs: number;
  /** What the specification says of its kind: less than this. */
  limitMs: { shall: number; should: number };
  /** How many answers of the sample were not under each limit. */
  over: { shall: number; should: number };
}

/** What the run did to the provider's diary, by what was seen of it. */
export interface BookingAccount {
  /** Seen to be booked. */
  made: number;
  /** Of these, seen to be cancelled again. */
  cancelled: number;
  /** Of these, neither seen to be cancelled nor to be gone. */
  left: readonly BookingLine[];
  /** Bookings of which it could not be seen whether they were made. */
  unknown: readonly BookingLine[];
  /** Appointments that an answer named for a booking of the run and that are somebody else's: nothing of them was changed. */
  notOurs: readonly BookingLine[];
}

export interface BookingLine {
  appointment: string;
  scenario: string;
  exchange: string;
  reason: string;
}

/** People whom the run registered: the specification knows no way to undo it. */
export interface RegistrationAccount {
  stay: readonly RegistrationLine[];
  /** No answer told whether they were registered, and they could not be looked for. */
  unknown: readonly RegistrationLine[];
}

export interface RegistrationLine {
  nhsNumber: string;
  scenario: string;
  exchange: string;
}
