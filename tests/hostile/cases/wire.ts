import type { HostileCase } from '../case.js';
import type { HostileServer, Manners } from '../server.js';

/** How a scenario ends that sends its requests and then holds the last answer to being HTTP. */
export type Ending = 'passed' | 'failed' | 'blocked' | 'network' | 'environment';

/** A case on the wire: what the server does, what is sent, and what comes of it. */
export interface WireCase extends HostileCase {
  server: Manners | ((context: { elsewhere: HostileServer }) => Manners);
  /** Default: one that reads. */
  sends?: readonly ('reading' | 'booking' | 'amending')[];
  ends: Ending;
  /** Of the failure of the last exchange. */
  code?: RegExp;
  /** How many requests reach the server; default 1. */
  reach?: number;
  /** Seconds; default 1. */
  timeout?: number;
  /** Sends the last request whatever became of those before it. */
  goesOn?: true;
  /** Milliseconds between two requests. */
  pause?: number;
}

/** Outcomes that many cases share. */
export const outcomes = {
  network: 'the scenario is errored by the network',
  environment: 'the scenario is errored by the environment',
  noHttp: 'the scenario is failed with a finding on API-HTTP-005',
  sentAgain: 'the request is sent again on a new connection',
  judged: 'the answer is judged like any other',
} as const;
