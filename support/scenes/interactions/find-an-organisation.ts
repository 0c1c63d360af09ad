import { known } from '../known.js';
import type { Scenario } from '../scenario.js';
import { firstId } from '../setUp.js';
import { type InteractionScene, type Lookup, search, sendLookup } from './interaction.js';

const key = 'find-an-organisation';

/** A search for the practice under test, or the one that is visited, by the ODS code of the configuration. */
const forPractice = ({ run, visited }: Scenario): Lookup =>
  search(key, 'odsOrganisation', (visited ?? run.config).endpoint.odsCode);

export const findAnOrganisation: InteractionScene = {
  key,
  parts: async ({ scenario }) => forPractice(scenario).request,
  gateway: {
    'a consumer searches for the practice by its ODS code': (scenario) =>
      sendLookup(scenario, forPractice(scenario)),
  },
  lasting: true,
  lookups: {
    'a consumer who searches for the practice with success': async (scenario) => forPractice(scenario),
  },
};

/** The logical id of the practice, sought anew; blocks the scenario where it is not found. */
export const practiceFound = async (scenario: Scenario): Promise<string> =>
  firstId(scenario, await scenario.send(forPractice(scenario).request), 'Organization');

const ownPracticeId = known(practiceFound);

/** The same, that of the practice under test sought once in a process. */
export const practiceId = (scenario: Scenario): Promise<string> =>
  scenario.visited ? practiceFound(scenario) : ownPracticeId(scenario);
