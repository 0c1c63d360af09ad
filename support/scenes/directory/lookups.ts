import type { SoughtAnswer } from '../../../checks/responses/found.js';
import type { Lookup } from '../interactions/interaction.js';
import type { Scenario } from '../scenario.js';
import { workingResource } from '../setUp.js';

/** Sends a lookup as set-up or as the test itself; blocks the scenario when the provider does not serve it. */
export async function lookUp(scenario: Scenario, { request, sought }: Lookup): Promise<SoughtAnswer> {
  const answer = await scenario.send(request);
  const resourceType = scenario.run.specification.interactions[request.interaction]?.returns ?? '';
  workingResource(scenario, answer, resourceType);
  return { ...answer, sought };
}
