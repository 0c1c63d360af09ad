import type { Specification } from '../../requirements/specification.js';
import { type GatewayOutcome, opens } from '../coordinator/gateways.js';
import { type GpcError, HarnessFault } from '../kernel/errors.js';
import {
  Blocked,
  EnvironmentTrouble,
  NetworkTrouble,
  notClaimed,
  Omitted,
  type Stop,
} from '../model/signals.js';
import { type Dependent, dependenciesOf } from '../pack/uses.js';
import type { Scenario } from '../scenes/scenario.js';
import { originOf, silent } from './line.js';

/**
 * Lets a scenario run, or stops it: its endpoint is not claimed, or one it depends on does not work.
 *
 * @throws NetworkTrouble when the provider has gone silent, or was not reached when one it depends on was tried
 * @throws HarnessFault when the harness broke what would have shown that one it depends on works
 */
export async function admit(scenario: Scenario): Promise<void> {
  const { config, coordinator, specification } = scenario.run;
  const dependencies = dependenciesOf(scenario.identity, specification);
  const unclaimed = unclaimedIn(scenario.identity, config.claims, specification);
  if (unclaimed) throw new Omitted(notClaimed(unclaimed));

  const origin = originOf(config.route.through === 'proxy' ? config.route.proxyUrl : config.endpoint.baseUrl);
  const silence = await coordinator.call('silence', { origin });
  if (silence) throw silent(origin, silence);

  const broken = (await coordinator.call('gateways', {})).find(
    (gateway) => dependencies.includes(gateway.endpoint) && !opens(gateway),
  );
  if (broken) throw stopFor(scenario, broken);
}

/** The endpoint that a scenario is of or needs, and that provider.yaml does not claim. */
export function unclaimedIn(
  identity: Dependent,
  claims: readonly string[] | undefined,
  specification: Specification,
): string | undefined {
  return [identity.endpoint, ...dependenciesOf(identity, specification)].find(
    (endpoint) => claims && !claims.includes(endpoint) && isClaimable(endpoint, specification),
  );
}

/** Rules of the API hold whatever a provider claims. */
const isClaimable = (endpoint: string, { endpoints }: Specification): boolean =>
  endpoints.find(({ id }) => id === endpoint)?.capability !== 'api';

const titleOf = ({ run }: Scenario, endpoint: string): string =>
  run.specification.endpoints.find(({ id }) => id === endpoint)?.title ?? endpoint;

/**
 * A gateway that lacked data of the configuration, or that the network, the environment or the harness broke, says nothing against the
 * provider, so nothing behind it does.
 */
function stopFor(
  scenario: Scenario,
  { endpoint, scenario: gateway, outcome, erroredBy, reason, exchange }: GatewayOutcome,
): Stop | GpcError {
  const why = reason ? ` (${reason})` : '';
  const title = titleOf(scenario, endpoint);
  if (outcome === 'omitted')
    return new Omitted(`${title} was not shown to work: its gateway ${gateway} was omitted${why}`);
  if (outcome === 'errored') {
    const facts = {
      what: `${title} was not shown to work: its gateway ${gateway} was errored by the ${erroredBy ?? 'harness'}${why}`,
      next: 'Run again when that is mended.',
    };
    if (erroredBy === 'network') return new NetworkTrouble({ code: 'PROVIDER_UNREACHABLE', ...facts });
    if (erroredBy === 'environment') return new EnvironmentTrouble({ code: 'ENVIRONMENT_BUSY', ...facts });
    return new HarnessFault({ code: 'HARNESS_FAULT', ...facts });
  }
  const by = { endpoint, scenario: gateway, ...(exchange ? { exchange } : {}) };
  return new Blocked(by, `${title} does not work: its gateway ${gateway} ${outcome}${why}`);
}
