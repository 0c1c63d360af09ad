import { opens } from '../coordinator/gateways.js';
import type { Scenario } from '../world/scenario.js';
import { Blocked, Omitted } from '../world/signals.js';

const usesTag = /^@uses:(.+)$/;

/** Lets a scenario run, or stops it: its endpoint is not claimed, or one it depends on does not work. */
export async function admit(scenario: Scenario): Promise<void> {
  const { config, coordinator } = scenario.run;
  const dependencies = dependenciesOf(scenario);
  const unclaimed = [scenario.identity.endpoint, ...dependencies].find(
    (endpoint) => config.claims && !config.claims.includes(endpoint) && isClaimable(scenario, endpoint),
  );
  if (unclaimed) throw new Omitted(`${unclaimed} is not claimed in provider.yaml (claims)`);

  const broken = (await coordinator.call('gateways', {})).find(
    (gateway) => dependencies.includes(gateway.endpoint) && !opens(gateway),
  );
  if (broken)
    throw new Blocked(
      {
        endpoint: broken.endpoint,
        scenario: broken.scenario,
        ...(broken.exchange ? { exchange: broken.exchange } : {}),
      },
      `${titleOf(scenario, broken.endpoint)} does not work: its gateway ${broken.scenario} ${broken.outcome}` +
        (broken.reason ? ` (${broken.reason})` : ''),
    );
}

/** Rules of the API hold whatever a provider claims. */
const isClaimable = ({ run }: Scenario, endpoint: string): boolean =>
  run.specification.endpoints.find(({ id }) => id === endpoint)?.capability !== 'api';

/** The endpoints whose gateways must have opened: what its endpoint needs, what it says it uses, and its own. */
function dependenciesOf({ identity, run }: Scenario): string[] {
  const endpoint = run.specification.endpoints.find(({ id }) => id === identity.endpoint);
  const used = identity.tags.flatMap((tag) => usesTag.exec(tag)?.[1] ?? []);
  const own = identity.gateway ? [] : [identity.endpoint];
  return [...(endpoint?.needs ?? []), ...used, ...own];
}

const titleOf = ({ run }: Scenario, endpoint: string): string =>
  run.specification.endpoints.find(({ id }) => id === endpoint)?.title ?? endpoint;
