import { type ErrorCode, GpcError } from '../../kernel/errors.js';
import type { Exchange } from '../../model/exchange.js';
import { describeProbes } from '../probes.js';

/**
 * Where a fault lies: in `provider.yaml` and its files, in the network and what stands between, in the harness, in the
 * product, or in the test data: the practice does not hold what provider.yaml says of it.
 */
export type Fault = 'configuration' | 'network' | 'harness' | 'product' | 'data';

/** What a check of the set-up came to; `none` where there is nothing to look at. */
export type Finding =
  | { outcome: 'well' | 'none'; says: string }
  | {
      outcome: 'warned' | 'failed';
      fault: Fault;
      says: string;
      /** The requests that show it, with the provider's own words. */
      where?: string;
      next: string;
    };

type Facts = Omit<Extract<Finding, { next: string }>, 'outcome'>;

export const well = (says: string): Finding => ({ outcome: 'well', says });
export const none = (says: string): Finding => ({ outcome: 'none', says });
export const failed = (facts: Facts): Finding => ({ outcome: 'failed', ...facts });
export const warned = (facts: Facts): Finding => ({ outcome: 'warned', ...facts });

/** A run cannot tell a wrong address from a portal in the way; whoever set the address up looks at that first. */
const faultsByCode: Partial<Record<ErrorCode, Fault>> = { PROVIDER_NOT_FHIR: 'configuration' };

/** What an error that would end a run says of the set-up. */
export function failedBy(error: unknown): Finding {
  if (error instanceof GpcError) {
    const { what, where, next } = error.facts;
    return failed({
      fault: faultOf(error),
      says: what,
      ...(where === undefined ? {} : { where }),
      next: next.replace(/ Nothing was judged\.$/, ''),
    });
  }
  return failed({
    fault: 'harness',
    says: `The harness failed in a way it does not know: ${error instanceof Error ? error.message : String(error)}`,
    next: 'Report this as a defect of the harness.',
  });
}

const faultsByExitCode: Readonly<Record<number, Fault>> = { 2: 'configuration', 3: 'network' };

const faultOf = ({ code, exitCode }: GpcError): Fault =>
  faultsByCode[code] ?? faultsByExitCode[exitCode] ?? 'harness';

/** A request that others build on was not served: by whom, and in whose words. */
export function unserved(exchange: Exchange, what: string): Finding {
  const isProducts = exchange.response !== undefined && exchange.environment === undefined;
  return failed({
    fault: isProducts ? 'product' : 'network',
    says: `${what} is not served.`,
    where: described(exchange),
    next: isProducts
      ? 'See what the provider says of it; "gpc run --endpoint" with that endpoint shows it in full.'
      : 'See that the provider is up and reached, and look again.',
  });
}

/** `GET https://… answered 404 "Nothing here"` */
export const described = (...exchanges: readonly Exchange[]): string => describeProbes(exchanges);
