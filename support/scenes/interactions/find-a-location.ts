import { systems } from '../../../checks/vocabulary.js';
import { Omitted } from '../../model/signals.js';
import { known } from '../known.js';
import type { Scenario } from '../scenario.js';
import { identifierFound } from '../slots/identifierFound.js';
import { type InteractionScene, type Lookup, search, sendLookup } from './interaction.js';

const key = 'find-a-location';

/** The ODS site code of a surgery that free slots lead to; omits the scenario where none of them has one. */
async function siteCodeFound(scenario: Scenario): Promise<string> {
  const found = await identifierFound(scenario, { type: 'Location', system: systems.odsSite });
  if (found !== undefined) return found;
  throw new Omitted('no free slot of the next two weeks leads to a location with an ODS site code');
}

/** The same, looked for once in a process. */
export const knownSiteCode = known(siteCodeFound);

const bySiteCode = async (scenario: Scenario): Promise<Lookup> =>
  search(key, 'odsSite', await siteCodeFound(scenario));

/** A search for all locations of the practice by the code of its organisation: an identifier that no location itself has. */
export const locationsOfPractice = ({ run }: Scenario): Lookup =>
  search(key, 'odsOrganisation', run.config.endpoint.odsCode);

export const findALocation: InteractionScene = {
  key,
  parts: async ({ scenario }) => search(key, 'odsSite', await knownSiteCode(scenario)).request,
  gateway: {
    'a consumer searches for a location by its ODS site code': async (scenario) =>
      sendLookup(scenario, await bySiteCode(scenario)),
  },
  lasting: true,
  lookups: { 'a consumer who searches for a location with success': bySiteCode },
};
