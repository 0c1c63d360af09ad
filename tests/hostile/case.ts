/** Something that a provider, a network or a machine can do to a run, with what the harness is documented to make of it. */
export interface HostileCase {
  /** kebab-case, unique */
  id: string;
  group: 'connection' | 'tls' | 'http' | 'body' | 'fhir' | 'gateway' | 'clock' | 'diary' | 'process';
  /** What the provider, network or machine does, one phrase. */
  does: string;
  /** The documented outcome, one sentence. */
  outcome: string;
}
