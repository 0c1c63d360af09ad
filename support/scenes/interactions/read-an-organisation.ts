import type { Scenario } from '../scenario.js';
import { practiceFound, practiceId } from './find-an-organisation.js';
import { type InteractionScene, type Lookup, reading, sendLookup } from './interaction.js';

const key = 'read-an-organisation';

const ofPractice = async (scenario: Scenario): Promise<Lookup> =>
  reading(key, `Organization/${await practiceFound(scenario)}`, scenario.run.config.endpoint.odsCode);

export const readAnOrganisation: InteractionScene = {
  key,
  parts: async ({ scenario }) => ({ id: await practiceId(scenario) }),
  gateway: {
    'a consumer reads the practice that it found by its ODS code': async (scenario) =>
      sendLookup(scenario, await ofPractice(scenario)),
  },
  lasting: true,
  lookups: { 'a consumer who reads the practice with success': ofPractice },
};
