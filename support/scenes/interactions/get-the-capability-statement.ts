import { type InteractionScene, type Lookup, sendLookup } from './interaction.js';

const key = 'get-the-capability-statement';

const lookup: Lookup = { request: { interaction: key }, sought: { identifier: '' } };

export const getTheCapabilityStatement: InteractionScene = {
  key,
  parts: async () => ({}),
  gateway: {
    'a consumer asks for the capability statement': (scenario) => sendLookup(scenario, lookup),
  },
  lookups: {
    'a consumer who reads the capability statement with success': async () => lookup,
  },
};
