import { GpcError } from '../kernel/errors.js';

/** Why a scenario ends before its own checks were made: not a finding, and not a defect of the harness. */
export abstract class Stop extends Error {
  abstract readonly outcome: 'blocked' | 'omitted';
}

/** Set-up met a provider fault at another endpoint. */
export class Blocked extends Stop {
  readonly outcome = 'blocked';
  constructor(
    readonly by: { endpoint: string; scenario?: string; exchange?: string },
    reason: string,
  ) {
    super(reason);
  }
}

/** The scenario is not claimed, or needs data that the configuration or the provider's diary lacks. */
export class Omitted extends Stop {
  readonly outcome = 'omitted';
}

/** Why a scenario of an endpoint that the provider does not claim is omitted. */
export const notClaimed = (endpoint: string): string => `${endpoint} ${unclaimed}`;

const unclaimed = 'is not claimed in provider.yaml (claims)';

/** Whether that is the reason of an omission, and not that something was missing. */
export const saysUnclaimed = (reason = ''): boolean => reason.endsWith(unclaimed);

/** No HTTP answer came in the middle of a run: the scenario is errored, the provider is not judged. */
export class NetworkTrouble extends GpcError {
  readonly exitCode = 3;
}

/** An answer came that is not the product's: a gateway was busy, or a limit of ours kept it from being read. */
export class EnvironmentTrouble extends GpcError {
  readonly exitCode = 3;
}
