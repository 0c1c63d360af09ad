/** A thing that a provider, a network or a machine does to a run, and what then has to come of it. */
export interface HostileCase {
  /** kebab-case, unique among all cases. */
  id: string;
  group: 'connection' | 'tls' | 'http' | 'body' | 'fhir' | 'gateway' | 'clock' | 'diary' | 'process';
  /** What the provider, network or machine does, one phrase. */
  does: string;
  /** The documented outcome, one sentence: a finding, who errored it, that it is repeated, an exit code. */
  outcome: string;
}
