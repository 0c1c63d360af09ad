import { known } from '../known.js';
import type { Scenario } from '../scenario.js';
import { firstReferenceFound } from '../slots/slotReferences.js';
import { practitionerFound } from './find-a-practitioner.js';
import { type InteractionScene, type Lookup, reading, sendLookup } from './interaction.js';

const key = 'read-a-practitioner';

const ofSlots = async (scenario: Scenario): Promise<Lookup> =>
  reading(key, await firstReferenceFound(scenario, 'Practitioner'));

const ofConfiguration = async (scenario: Scenario, sdsUserId: string): Promise<Lookup> =>
  reading(key, `Practitioner/${await practitionerFound(scenario)}`, sdsUserId);

const anyPractitioner = known(ofSlots);

export const readAPractitioner: InteractionScene = {
  key,
  parts: async ({ scenario }) => (await anyPractitioner(scenario)).request,
  gateway: {
    'a consumer reads a practitioner that free slots lead to': async (scenario) =>
      sendLookup(scenario, await ofSlots(scenario)),
  },
  lasting: true,
  lookups: {
    'a consumer who reads a practitioner with success': async (scenario) =>
      scenario.run.config.practice.practitioner
        ? ofConfiguration(scenario, scenario.run.config.practice.practitioner.sdsUserId)
        : ofSlots(scenario),
  },
};
