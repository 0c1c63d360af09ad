import type { Outcome } from '../model/records.js';

/** How the gateway scenario of an endpoint ended. */
export interface GatewayOutcome {
  endpoint: string;
  scenario: string;
  outcome: Outcome;
  /** It failed, for nothing that keeps others from building on it. */
  usable?: boolean;
  /** Who broke it, when it errored. */
  erroredBy?: 'network' | 'environment' | 'harness';
  reason?: string;
  exchange?: string;
}

/** Gateway outcomes of the run so far; an endpoint with several gateways keeps its worst. */
export class Gateways {
  readonly #byEndpoint = new Map<string, GatewayOutcome>();

  report(gateway: GatewayOutcome): void {
    const known = this.#byEndpoint.get(gateway.endpoint);
    if (!known || opens(known)) this.#byEndpoint.set(gateway.endpoint, gateway);
  }

  all(): GatewayOutcome[] {
    return [...this.#byEndpoint.values()];
  }
}

/** Whether scenarios that depend on the endpoint may run. */
export const opens = ({ outcome, usable = false }: GatewayOutcome): boolean =>
  usable || outcome === 'passed' || outcome === 'warned' || outcome === 'waived';
