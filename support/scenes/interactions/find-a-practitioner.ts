import { systems } from '../../../checks/vocabulary.js';
import { Omitted } from '../../model/signals.js';
import { known } from '../known.js';
import type { Scenario } from '../scenario.js';
import { firstId } from '../setUp.js';
import { identifierFound } from '../slots/identifierFound.js';
import { type InteractionScene, type Lookup, search, sendLookup } from './interaction.js';

const key = 'find-a-practitioner';

const bySdsUserId = async (scenario: Scenario): Promise<Lookup> =>
  search(key, 'sdsUserId', await sdsUserIdFound(scenario));

export const findAPractitioner: InteractionScene = {
  key,
  parts: async ({ scenario }) => search(key, 'sdsUserId', await knownSdsUserId(scenario)).request,
  gateway: {
    'a consumer searches for a practitioner by SDS user id': async (scenario) =>
      sendLookup(scenario, await bySdsUserId(scenario)),
  },
  lasting: true,
  lookups: { 'a consumer who searches for a practitioner with success': bySdsUserId },
};

/** The logical id of the practitioner whom the SDS user id names; blocks the scenario where nobody is found. */
export const practitionerFound = async (scenario: Scenario): Promise<string> =>
  firstId(scenario, await scenario.send((await bySdsUserId(scenario)).request), 'Practitioner');

/** The SDS user id that provider.yaml names, else that of a practitioner whom free slots lead to. */
async function sdsUserIdFound(scenario: Scenario): Promise<string> {
  const held = scenario.run.config.practice.practitioner?.sdsUserId;
  if (held !== undefined) return held;
  const found = await identifierFound(scenario, { type: 'Practitioner', system: systems.sdsUserId });
  if (!found)
    throw new Omitted(
      'provider.yaml names no practice.practitioner, and no free slot of the next two weeks leads to a practitioner with an SDS user id',
    );
  return found;
}

const knownSdsUserId = known(sdsUserIdFound);
