import { systems } from '../../../checks/vocabulary.js';
import { firstText, selectObjects } from '../../kernel/select.js';
import { Omitted } from '../../model/signals.js';
import { known } from '../known.js';
import type { Scenario } from '../scenario.js';
import { entriesOfType, firstId, workingResource } from '../setUp.js';
import { findSlots } from '../slots/findSlots.js';
import { days } from '../slots/slots.js';
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
  const slots = await findSlots(scenario, days(scenario, 1, 13));
  const bundle = workingResource(scenario, slots, 'Bundle');
  const ids = entriesOfType(bundle, 'Practitioner').flatMap(({ value }) =>
    selectObjects(value, 'identifier').filter((identifier) => identifier.value.system === systems.sdsUserId),
  );
  const found = firstText(ids[0]?.value, 'value');
  if (!found)
    throw new Omitted(
      'provider.yaml names no practice.practitioner, and no free slot of the next two weeks leads to a practitioner with an SDS user id',
    );
  return found;
}

const knownSdsUserId = known(sdsUserIdFound);
