import { known } from '../known.js';
import type { Scenario } from '../scenario.js';
import { firstReferenceFound } from '../slots/slotReferences.js';
import { type InteractionScene, type Lookup, reading, sendLookup } from './interaction.js';

const key = 'read-a-location';

const ofSlots = async (scenario: Scenario): Promise<Lookup> =>
  reading(key, await firstReferenceFound(scenario, 'Location'));

const anyLocation = known(ofSlots);

export const readALocation: InteractionScene = {
  key,
  parts: async ({ scenario }) => (await anyLocation(scenario)).request,
  gateway: {
    'a consumer reads a location that free slots lead to': async (scenario) =>
      sendLookup(scenario, await ofSlots(scenario)),
  },
  lasting: true,
  lookups: { 'a consumer who reads a location with success': ofSlots },
};
