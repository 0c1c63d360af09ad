import { opens } from '../coordinator/gateways.js';
import type { Scenario } from './scenario.js';

/** Why an interaction is out of the question, if it is: not claimed, or its gateway did not open. */
export async function closed({ run }: Scenario, interaction: string): Promise<string | undefined> {
  if (run.config.claims && !run.config.claims.includes(interaction))
    return 'it is not claimed in provider.yaml (claims)';
  const gateways = await run.coordinator.call('gateways', {});
  const gateway = gateways.find(({ endpoint }) => endpoint === interaction);
  if (!gateway || opens(gateway)) return undefined;
  return `its gateway ${gateway.scenario} ${gateway.outcome}${gateway.reason ? ` (${gateway.reason})` : ''}`;
}

/** Whether a scenario may look at something by an interaction that it could also do without. */
export const isOpen = async (scenario: Scenario, interaction: string): Promise<boolean> =>
  (await closed(scenario, interaction)) === undefined;
