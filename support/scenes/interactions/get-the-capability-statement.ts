import type { Scenario } from '../scenario.js';
import { type InteractionScene, type Lookup, sendLookup } from './interaction.js';

const key = 'get-the-capability-statement';

const lookup: Lookup = { request: { interaction: key }, sought: { identifier: '' } };

/** Asks for the statement in XML, which a provider may know or not. */
export const askForStatementInXml = (scenario: Scenario) =>
  scenario.send({ interaction: key, format: 'xml' });

export const getTheCapabilityStatement: InteractionScene = {
  key,
  parts: async () => ({}),
  gateway: {
    'a consumer asks for the capability statement': (scenario) => sendLookup(scenario, lookup),
  },
  lasting: true,
  lookups: {
    'a consumer who reads the capability statement with success': async () => lookup,
  },
};
